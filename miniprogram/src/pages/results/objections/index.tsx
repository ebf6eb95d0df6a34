import { MyObjectionsScreen } from '@/features/results/objections/MyObjectionsScreen'

export default function MyObjectionsPage() {
  return <MyObjectionsScreen />
}
