import { EnterDoors } from '@/features/entry/EnterDoors'
import { TabPage } from '@/features/shell/TabPage'

export default function EntryPage() {
  return (
    <TabPage tab="entry" title="参赛">
      <EnterDoors />
    </TabPage>
  )
}
