import { View } from '@tarojs/components'
import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { MyObjectionCard } from './MyObjectionCard'
import './objections.css'

/** What I objected to and what was answered. */
export function MyObjectionsScreen() {
  const isMember = accountHere() !== ''
  const mine = useRead('results', 'listMyObjections', {}, { isNeeded: isMember, staleMs: 0 })
  const nothing = (
    <StateView icon="check" title="你没有提过异议">
      获奖名单公示时，可以在赛事的“赛程与规则”里对作品提出异议。
    </StateView>
  )
  return (
    <PageFrame title="我的异议" home="/pages/me/index">
      {isMember ? (
        <Read of={mine} skeleton={<Skeleton shapes={['card', 'card']} />}>
          {({ objections }) =>
            objections.length === 0 ? (
              nothing
            ) : (
              <View className="objections">
                {objections.map((objection) => (
                  <MyObjectionCard key={objection.number} objection={objection} />
                ))}
              </View>
            )
          }
        </Read>
      ) : (
        nothing
      )}
    </PageFrame>
  )
}
