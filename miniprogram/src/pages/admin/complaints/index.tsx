import { ComplaintsScreen } from '@/features/entry/complaint/ComplaintsScreen'

export default function ComplaintsPage() {
  return <ComplaintsScreen />
}
