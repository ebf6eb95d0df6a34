import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Card } from '@/components/card/Card'
import type { RemovedPerson } from './peopleOf'
import { roleWords } from './roleWords'
import './people.css'

/** Who left, when and why: a removal stays on record. */
export function RemovedPeople({ removed }: { readonly removed: readonly RemovedPerson[] }) {
  if (removed.length === 0) return null
  return (
    <Card title="已移除">
      {removed.map(({ personId, role, name, at, reason }) => (
        <View key={`${personId} ${role}`} className="people-row">
          <View className="people-words">
            <View className="people-name">
              {name}，原{roleWords[role].name}
            </View>
            <View className="people-since figures">
              {clockText(at, 'M月D日 HH:mm')}：{reason}
            </View>
          </View>
        </View>
      ))}
    </Card>
  )
}
