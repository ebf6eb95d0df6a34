import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Badge } from '@/components/badge/Badge'
import { Card } from '@/components/card/Card'
import { type Objection, ObjectionWords } from './ObjectionWords'

/** One's own objection: until when it is answered, or how it was. */
export function MyObjectionCard({ objection }: { readonly objection: Objection }) {
  const { title, answer, dueAt } = objection
  return (
    <Card>
      <View className="objection-head">
        <View className="objection-title clamp-2">《{title}》</View>
        <Badge tone={answer ? 'good' : 'ink'}>{answer ? '已答复' : '等待答复'}</Badge>
      </View>
      <ObjectionWords objection={objection} />
      {!answer && <View className="objection-note figures">{clockText(dueAt, 'M月D日 HH:mm')} 之前答复</View>}
    </Card>
  )
}
