import { StaffScreen } from '@/features/contest/StaffScreen'

export default function StaffContestPage() {
  return <StaffScreen />
}
