import { StateView } from '@/components/page/StateView'
import { TabPage } from '@/features/shell/TabPage'

export default function EntryPage() {
  return (
    <TabPage tab="entry" title="参赛">
      <StateView icon="entry" title="现在没有征集中的赛事">
        征集开始后，可以在这里报名、上传作品。
      </StateView>
    </TabPage>
  )
}
