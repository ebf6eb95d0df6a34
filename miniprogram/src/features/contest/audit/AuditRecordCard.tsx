import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { actionWords, valueWords } from './auditWords'
import { type Difference, differences } from './differences'
import { subjectOf } from './subjectOf'
import type { AuditRecordShown } from './useAuditRecords'
import './audit.css'

const FEW = 4
const BRIEF = 120

/** One write by staff. Long changes are folded: the trail is read down, and opened where it matters. */
export function AuditRecordCard({ record }: { readonly record: AuditRecordShown }) {
  const [isOpen, setOpen] = useState(false)
  const { at, by, role, action, reason } = record
  // The reason stands above already.
  const changes = differences(record.before, record.after).filter(
    ({ after }) => reason === '' || after !== reason,
  )
  const subject = subjectOf(record)
  const shown = isOpen ? changes : changes.slice(0, FEW)
  const isFolded = !isOpen && (changes.length > FEW || shown.some(isLong))
  return (
    <Card className="audit-record">
      <View className="audit-head">
        <View className="audit-deed">{actionWords[action]}</View>
        <View className="audit-at figures">{clockText(at, 'YYYY年M月D日 HH:mm:ss')}</View>
      </View>
      <View className="audit-by">
        {by || '已离开的同事'}
        {role && `，${valueWords[role] ?? role}`}
      </View>
      {subject !== '' && <View className="audit-subject">{subject}</View>}
      {reason !== '' && <View className="audit-reason">原因：{reason}</View>}
      {shown.length > 0 && (
        <View className="audit-changes">
          {shown.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record never changes, and a field may come twice.
            <Change key={index} change={change} isWhole={isOpen} />
          ))}
        </View>
      )}
      {isFolded && (
        <Button size="small" kind="quiet" onPress={() => setOpen(true)}>
          {changes.length > FEW ? `看全部 ${changes.length} 处` : '看全文'}
        </Button>
      )}
    </Card>
  )
}

const isLong = ({ before, after }: Difference) =>
  (before ?? '').length > BRIEF || (after ?? '').length > BRIEF

function Change({ change, isWhole }: { readonly change: Difference; readonly isWhole: boolean }) {
  const { field, before, after } = change
  const cut = (text: string) => (isWhole || text.length <= BRIEF ? text : `${text.slice(0, BRIEF)}……`)
  return (
    <View className="audit-change">
      {field !== '' && <View className="audit-field">{field}</View>}
      <View className="audit-values figures">
        {before !== null && <Text className="audit-before">{cut(before)}</Text>}
        {before !== null && <Text className="audit-arrow"> → </Text>}
        <Text className="audit-after">{after === null ? '（无）' : cut(after)}</Text>
      </View>
    </View>
  )
}
