import { CertificatesScreen } from '@/features/certificate/desk/CertificatesScreen'

export default function CertificatesPage() {
  return <CertificatesScreen />
}
