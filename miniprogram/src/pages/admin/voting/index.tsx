import { VotingStopScreen } from '@/features/contest/stop/VotingStopScreen'

export default function VotingStopPage() {
  return <VotingStopScreen />
}
