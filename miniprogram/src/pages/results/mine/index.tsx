import { MyAwardsScreen } from '@/features/certificate/mine/MyAwardsScreen'

export default function MyAwardsPage() {
  return <MyAwardsScreen />
}
