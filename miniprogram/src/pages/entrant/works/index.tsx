import { WorksScreen } from '@/features/entry/mine/WorksScreen'

export default function WorksPage() {
  return <WorksScreen />
}
