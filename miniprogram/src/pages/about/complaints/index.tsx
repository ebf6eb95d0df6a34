import { MyComplaintsScreen } from '@/features/entry/complaint/MyComplaintsScreen'

export default function MyComplaintsPage() {
  return <MyComplaintsScreen />
}
