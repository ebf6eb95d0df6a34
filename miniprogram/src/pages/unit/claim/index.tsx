import { ClaimScreen } from '@/features/unit/ClaimScreen'

export default function ClaimPage() {
  return <ClaimScreen />
}
