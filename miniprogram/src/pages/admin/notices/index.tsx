import { NoticesScreen } from '@/features/contest/notices/NoticesScreen'

export default function NoticesPage() {
  return <NoticesScreen />
}
