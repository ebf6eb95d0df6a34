import { ComplainScreen } from '@/features/complaint/ComplainScreen'

export default function ComplainPage() {
  return <ComplainScreen />
}
