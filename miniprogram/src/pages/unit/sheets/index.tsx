import { SheetScreen } from '@/features/unit/SheetScreen'

export default function SheetPage() {
  return <SheetScreen />
}
