import { WinnerScreen } from '@/features/showcase/WinnerScreen'

export default function WinnerPage() {
  return <WinnerScreen />
}
