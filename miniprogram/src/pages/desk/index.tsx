import { DeskList } from '@/features/contest/desk/DeskList'
import { TabPage } from '@/features/shell/TabPage'

export default function DeskPage() {
  return (
    <TabPage tab="desk" title="管理" width="wide">
      <DeskList />
    </TabPage>
  )
}
