import { ProofScreen } from '@/features/voting/proof/ProofScreen'

export default function ProofPage() {
  return <ProofScreen />
}
