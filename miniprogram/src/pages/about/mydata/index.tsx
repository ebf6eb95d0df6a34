import { MyDataScreen } from '@/features/account/MyDataScreen'

export default function MyDataPage() {
  return <MyDataScreen />
}
