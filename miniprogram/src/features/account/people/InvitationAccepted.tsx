import Taro from '@tarojs/taro'
import { staffRoles } from '#shared/model/account'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { StateView } from '@/components/page/StateView'
import { leadToContest, staffPage } from '@/features/contest/addresses'
import { unitPage } from '@/features/unit/addresses'
import { roleWords } from './roleWords'

/** What one has become, and the way to it. */
export function InvitationAccepted({ contestId, contestName, role }: Output<'account', 'acceptInvitation'>) {
  const isStaff = staffRoles.includes(role)
  const isLiaison = role === 'liaison'
  const lead = () =>
    isLiaison
      ? void Taro.redirectTo({ url: unitPage('mine', { contestId }) })
      : isStaff
        ? void Taro.redirectTo({ url: staffPage('contest', contestId) })
        : leadToContest(contestId)
  return (
    <StateView
      icon="check"
      title={`你现在是${roleWords[role].name}`}
      action={
        <Button kind="primary" onPress={lead}>
          {isStaff ? '去管理' : isLiaison ? '去我的单位' : '去看赛事'}
        </Button>
      }
    >
      {contestName}。你可以{roleWords[role].may}。
    </StateView>
  )
}
