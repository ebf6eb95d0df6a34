import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { MyLetters } from '@/features/entry/letter/MyLetters'
import { objectionSays } from './objectionSays'

export function MyObjectionsScreen() {
  const isMember = accountHere() !== ''
  const mine = useRead('results', 'listMyObjections', {}, { isNeeded: isMember, staleMs: 0 })
  return (
    <MyLetters
      title="我的异议"
      read={mine}
      lettersOf={({ objections }) => objections}
      sayingOf={objectionSays}
      emptyTitle="你没有提过异议"
    >
      获奖名单公示时，可以在赛事的“赛程与规则”里对作品提出异议。
    </MyLetters>
  )
}
