import { NewContestScreen } from '@/features/contest/desk/NewContestScreen'

export default function NewContestPage() {
  return <NewContestScreen />
}
