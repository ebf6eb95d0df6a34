import { EntryScreen } from '@/features/entry/EntryScreen'

export default function ContestEntryPage() {
  return <EntryScreen />
}
