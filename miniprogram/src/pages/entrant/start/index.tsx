import { StartScreen } from '@/features/entry/enter/StartScreen'

export default function StartPage() {
  return <StartScreen />
}
