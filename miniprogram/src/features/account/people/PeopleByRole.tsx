import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { byRole } from './byRole'
import type { Person } from './peopleOf'
import { RemoveSheet } from './RemoveSheet'
import { roleWords } from './roleWords'
import './people.css'

interface PeopleByRoleProps {
  readonly contestId: string
  readonly people: readonly Person[]
  readonly mayRemove: boolean
}

export function PeopleByRole({ contestId, people, mayRemove }: PeopleByRoleProps) {
  const [leaving, setLeaving] = useState<Person>()
  return (
    <View className="people-groups">
      {byRole(people).map((group) => (
        <Card key={group.role} title={roleWords[group.role].name} aside={`${group.people.length} 人`}>
          <View className="people-may">{roleWords[group.role].may}</View>
          {group.people.map((person) => (
            <View key={person.personId} className="people-row">
              <View className="people-words">
                <View className="people-name">
                  <Text>{person.name || '没有留名字'}</Text>
                  {person.isMe && <Badge>我</Badge>}
                </View>
                {person.grantedAt > 0 && (
                  <View className="people-since figures">
                    {clockText(person.grantedAt, 'YYYY年M月D日')} 加入
                  </View>
                )}
              </View>
              {mayRemove && person.role !== 'entrant' && (
                <Button
                  size="small"
                  label={person.isMe ? '退出这个角色' : `移除${person.name}`}
                  onPress={() => setLeaving(person)}
                >
                  {person.isMe ? '退出' : '移除'}
                </Button>
              )}
            </View>
          ))}
        </Card>
      ))}
      {leaving && (
        <RemoveSheet contestId={contestId} person={leaving} onClose={() => setLeaving(undefined)} />
      )}
    </View>
  )
}
