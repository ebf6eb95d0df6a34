import { SignaturesScreen } from '@/features/contest/signatures/SignaturesScreen'

export default function SignaturesPage() {
  return <SignaturesScreen />
}
