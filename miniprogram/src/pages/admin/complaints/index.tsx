import { ComplaintsScreen } from '@/features/complaint/ComplaintsScreen'

export default function ComplaintsPage() {
  return <ComplaintsScreen />
}
