import { View } from '@tarojs/components'
import { useState } from 'react'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { openEntry } from '@/features/entry/addresses'
import { type Objection, ObjectionWords } from '../objections/ObjectionWords'
import { AnswerSheet } from './AnswerSheet'
import { clock } from './deskWords'

interface ObjectionCardProps {
  readonly objection: Objection
  readonly now: number
  readonly mayWrite: boolean
}

const DAY_MS = 86_400_000

/** What somebody doubts, and with what; who it is nobody is told. */
export function ObjectionCard({ objection, now, mayWrite }: ObjectionCardProps) {
  const { contestId, entryId, title, answer, dueAt } = objection
  const [isAnswering, setAnswering] = useState(false)
  return (
    <Card>
      <View className="objection-head">
        <View className="objection-title clamp-2">《{title}》</View>
        {!answer && <Deadline dueAt={dueAt} now={now} />}
      </View>
      <ObjectionWords objection={objection} />
      <View className="desk-acts">
        {!answer && mayWrite && (
          <Button kind="primary" size="small" onPress={() => setAnswering(true)}>
            答复
          </Button>
        )}
        <Button size="small" onPress={() => openEntry(contestId, entryId)}>
          看作品
        </Button>
      </View>
      {isAnswering && <AnswerSheet objection={objection} onClose={() => setAnswering(false)} />}
    </Card>
  )
}

function Deadline({ dueAt, now }: { readonly dueAt: number; readonly now: number }) {
  if (dueAt <= now) return <Badge tone="live">已过期限</Badge>
  return <Badge tone={dueAt - now <= DAY_MS ? 'live' : 'plain'}>{`${clock(dueAt)} 前答复`}</Badge>
}
