import { VerifyScreen } from '@/features/certificate/verify/VerifyScreen'

export default function VerifyPage() {
  return <VerifyScreen />
}
