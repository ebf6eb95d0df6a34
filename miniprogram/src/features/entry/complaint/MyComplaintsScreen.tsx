import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { MyLetters } from '@/features/entry/letter/MyLetters'
import { complaintSays } from './complaintSays'

export function MyComplaintsScreen() {
  const isMember = accountHere() !== ''
  const mine = useRead('entry', 'listMyComplaints', {}, { isNeeded: isMember, staleMs: 0 })
  return (
    <MyLetters
      title="我的投诉"
      read={mine}
      lettersOf={({ complaints }) => complaints}
      sayingOf={complaintSays}
      offersNotice
      emptyTitle="你没有投诉过"
    >
      作品页最下面有“投诉”。涉及肖像、隐私、版权的，都可以告诉主办方。
    </MyLetters>
  )
}
