import { PrivacyScreen } from '@/features/account/terms/PrivacyScreen'

export default function PrivacyPage() {
  return <PrivacyScreen />
}
