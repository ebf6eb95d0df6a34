import { ObjectionsDeskScreen } from '@/features/results/desk/ObjectionsDeskScreen'

export default function ObjectionsDeskPage() {
  return <ObjectionsDeskScreen />
}
