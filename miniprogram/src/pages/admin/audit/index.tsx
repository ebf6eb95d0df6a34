import { AuditScreen } from '@/features/contest/audit/AuditScreen'

export default function AuditPage() {
  return <AuditScreen />
}
