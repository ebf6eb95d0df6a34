import { ComplainScreen } from '@/features/entry/complaint/ComplainScreen'

export default function ComplainPage() {
  return <ComplainScreen />
}
