import { MyComplaintsScreen } from '@/features/complaint/MyComplaintsScreen'

export default function MyComplaintsPage() {
  return <MyComplaintsScreen />
}
