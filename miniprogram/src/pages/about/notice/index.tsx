import { NoticeScreen } from '@/features/contest/notices/NoticeScreen'

export default function NoticePage() {
  return <NoticeScreen />
}
