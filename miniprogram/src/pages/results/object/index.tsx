import { ObjectScreen } from '@/features/results/objections/ObjectScreen'

export default function ObjectPage() {
  return <ObjectScreen />
}
