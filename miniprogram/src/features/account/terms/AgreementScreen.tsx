import { useContests } from '@/features/contest/useContests'
import { agreementLead, agreementParts } from './agreementText'
import { Document } from './Document'
import { useOperator } from './useOperator'

/** The agreement stands whether or not the contests can be read: they only name the hosts. */
export function AgreementScreen() {
  const contests = useContests()
  const operator = useOperator()
  const hosts = contests.state === 'ready' ? contests.value.flatMap((contest) => contest.hosts) : []
  return (
    <Document title="用户协议" lead={agreementLead} parts={agreementParts(operator, [...new Set(hosts)])} />
  )
}
