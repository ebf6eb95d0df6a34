import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { openEntry } from '@/features/entry/addresses'
import { PublicFace } from '@/features/entry/review/PublicFace'
import { AnswerSheet } from './AnswerSheet'
import { kindName, outcomeWords } from './complaintWords'

export type StaffComplaint = Output<'entry', 'listComplaints'>['complaints'][number]

interface ComplaintCardProps {
  readonly complaint: StaffComplaint
  readonly now: number
  readonly mayWrite: boolean
}

const DAY_MS = 86_400_000

export function ComplaintCard({ complaint, now, mayWrite }: ComplaintCardProps) {
  const { number, contestId, entryId, title, kind, text, at, answer, answeredAt, answeredBy } = complaint
  const [isAnswering, setAnswering] = useState(false)
  return (
    <Card>
      <View className="complaint-head">
        <View className="complaint-title clamp-2">《{title}》</View>
        {!answer && <Deadline dueAt={complaint.dueAt} now={now} />}
      </View>
      <View className="complain-note figures">
        <Text selectable>{number}</Text> · {clockText(at, 'M月D日 HH:mm')}
      </View>
      <View className="complaint-text">
        {kindName(kind)}：{text}
      </View>
      {answer && answeredAt !== null && (
        <View className="complaint-answer">
          <View className="complaint-outcome">
            {outcomeWords[answer.outcome]}
            {answer.tookDown && '，作品已下架'}
          </View>
          <View>{answer.text}</View>
          <View className="complain-note figures">
            {answeredBy || '一位同事'}，{clockText(answeredAt, 'M月D日 HH:mm')}
          </View>
        </View>
      )}
      <View className="complaint-acts">
        {!answer && mayWrite && (
          <Button kind="primary" size="small" onPress={() => setAnswering(true)}>
            答复
          </Button>
        )}
        {!answer?.tookDown && (
          <Button size="small" onPress={() => openEntry(contestId, entryId)}>
            看作品
          </Button>
        )}
      </View>
      {answer?.tookDown && mayWrite && <PublicFace contestId={contestId} entryId={entryId} isTakenDown />}
      {isAnswering && <AnswerSheet complaint={complaint} onClose={() => setAnswering(false)} />}
    </Card>
  )
}

function Deadline({ dueAt, now }: { readonly dueAt: number; readonly now: number }) {
  if (dueAt <= now) return <Badge tone="live">已过期限</Badge>
  const until = `${clockText(dueAt, 'M月D日 HH:mm')} 前答复`
  return <Badge tone={dueAt - now <= DAY_MS ? 'live' : 'plain'}>{until}</Badge>
}
