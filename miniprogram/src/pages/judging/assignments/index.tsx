import { AssignmentsScreen } from '@/features/judging/AssignmentsScreen'

export default function AssignmentsPage() {
  return <AssignmentsScreen />
}
