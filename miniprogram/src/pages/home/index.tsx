import { ContestList } from '@/features/contest/ContestList'
import { TabPage } from '@/features/shell/TabPage'

export default function HomePage() {
  return (
    <TabPage tab="home" title="竞映">
      <ContestList />
    </TabPage>
  )
}
