import { StateView } from '@/components/page/StateView'
import { TabPage } from '@/features/shell/TabPage'

export default function RankingPage() {
  return (
    <TabPage tab="ranking" title="榜单">
      <StateView icon="ranking" title="还没有榜单">
        投票开始后，票数和名次会在这里更新。
      </StateView>
    </TabPage>
  )
}
