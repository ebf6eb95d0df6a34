import { LaunchScreen } from '@/features/contest/desk/LaunchScreen'

export default function LaunchPage() {
  return <LaunchScreen />
}
