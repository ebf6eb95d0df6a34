import { EnterScreen } from '@/features/entry/enter/EnterScreen'

export default function EnterPage() {
  return <EnterScreen />
}
