import { AgreementScreen } from '@/features/account/terms/AgreementScreen'

export default function AgreementPage() {
  return <AgreementScreen />
}
