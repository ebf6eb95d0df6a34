import { RulingDeskScreen } from '@/features/ruling/RulingDeskScreen'

export default function RulingsPage() {
  return <RulingDeskScreen />
}
