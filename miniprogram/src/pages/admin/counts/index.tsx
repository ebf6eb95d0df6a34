import { CountsScreen } from '@/features/voting/counts/CountsScreen'

export default function CountsPage() {
  return <CountsScreen />
}
