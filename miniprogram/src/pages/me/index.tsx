import { AccountDoors } from '@/features/account/AccountDoors'
import { TabPage } from '@/features/shell/TabPage'
import { MyVotesScreen } from '@/features/voting/MyVotesScreen'

export default function MePage() {
  return (
    <TabPage tab="me" title="我的投票">
      <MyVotesScreen />
      <AccountDoors />
    </TabPage>
  )
}
