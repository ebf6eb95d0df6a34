import { StateView } from '@/components/page/StateView'
import { TabPage } from '@/features/shell/TabPage'

export default function MePage() {
  return (
    <TabPage tab="me" title="我的">
      <StateView icon="me" title="还没有记录">
        你投的票、报名的作品，都会在这里。
      </StateView>
    </TabPage>
  )
}
