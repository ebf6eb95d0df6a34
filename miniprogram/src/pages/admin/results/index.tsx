import { ResultsDeskScreen } from '@/features/results/desk/ResultsDeskScreen'

export default function ResultsDeskPage() {
  return <ResultsDeskScreen />
}
