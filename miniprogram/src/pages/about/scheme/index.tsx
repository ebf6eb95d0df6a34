import { SchemeScreen } from '@/features/contest/scheme/SchemeScreen'

export default function SchemePage() {
  return <SchemeScreen />
}
