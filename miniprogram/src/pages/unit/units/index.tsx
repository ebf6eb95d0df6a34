import { UnitsScreen } from '@/features/unit/UnitsScreen'

export default function UnitsPage() {
  return <UnitsScreen />
}
