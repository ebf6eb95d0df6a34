import { TabPage } from '@/features/shell/TabPage'
import { RankingScreen } from '@/features/voting/RankingScreen'

export default function RankingPage() {
  return (
    <TabPage tab="ranking" title="榜单">
      <RankingScreen />
    </TabPage>
  )
}
