import { JuryScreen } from '@/features/judging/published/JuryScreen'

export default function JuryPage() {
  return <JuryScreen />
}
