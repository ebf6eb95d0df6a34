import { UnitWorksScreen } from '@/features/unit/UnitWorksScreen'

export default function UnitWorksPage() {
  return <UnitWorksScreen />
}
