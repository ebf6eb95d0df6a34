import { MyUnitScreen } from '@/features/unit/MyUnitScreen'

export default function MyUnitPage() {
  return <MyUnitScreen />
}
