import { HomeScreen } from '@/features/contest/HomeScreen'
import { TabPage } from '@/features/shell/TabPage'

export default function HomePage() {
  return (
    <TabPage tab="home" title="竞映">
      <HomeScreen />
    </TabPage>
  )
}
