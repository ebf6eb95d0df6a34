import { WorkScreen } from '@/features/entry/mine/WorkScreen'

export default function WorkPage() {
  return <WorkScreen />
}
