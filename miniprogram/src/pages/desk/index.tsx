import { StateView } from '@/components/page/StateView'
import { TabPage } from '@/features/shell/TabPage'

export default function DeskPage() {
  return (
    <TabPage tab="desk" title="管理">
      <StateView icon="desk" title="今天没有要处理的事">
        待审核的作品、待分配的评审，会出现在这里。
      </StateView>
    </TabPage>
  )
}
