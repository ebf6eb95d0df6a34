import { FinalScreen } from '@/features/results/final/FinalScreen'

export default function FinalPage() {
  return <FinalScreen />
}
