import { PlanScreen } from '@/features/contest/desk/PlanScreen'

export default function PlanPage() {
  return <PlanScreen />
}
