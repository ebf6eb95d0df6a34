import { ScoreScreen } from '@/features/judging/ScoreScreen'

export default function ScorePage() {
  return <ScoreScreen />
}
