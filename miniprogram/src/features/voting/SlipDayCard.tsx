import { View } from '@tarojs/components'
import { clockText, startOfDay } from '#shared/lib/day'
import type { EntryCard } from '#shared/model/entry'
import { Card } from '@/components/card/Card'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { openEntry } from '@/features/entry/addresses'
import { workName } from '@/features/entry/workName'
import type { SlipDay } from './slipsByDay'
import type { MySlip } from './useMySlips'

interface SlipDayCardProps {
  readonly contestId: string
  readonly day: SlipDay
  readonly isToday: boolean
  readonly cardOf: (entryId: string) => EntryCard | null | undefined
}

export function SlipDayCard({ contestId, day, isToday, cardOf }: SlipDayCardProps) {
  const date = clockText(startOfDay(day.day), 'M月D日')
  return (
    <Card title={isToday ? `今天，${date}` : date} aside={`共 ${day.votes} 票`} className="slip-day">
      {day.slips.map((slip) => (
        <View key={slip.hash} className="slip">
          {slip.lines.map(({ entryId, votes }) => {
            const card = cardOf(entryId)
            return (
              <Pressable
                key={entryId}
                className="slip-line"
                disabled={card === null}
                onPress={() => openEntry(contestId, entryId)}
              >
                <View className="slip-work clamp-2">{workName(card)}</View>
                <View className="slip-votes figures">{votes} 票</View>
              </Pressable>
            )
          })}
          <SlipStanding slip={slip} />
        </View>
      ))}
    </Card>
  )
}

function SlipStanding({ slip: { castAt, batch, ruling } }: { readonly slip: MySlip }) {
  return (
    <View className="slip-standing figures">
      <View>{clockText(castAt, 'HH:mm:ss')}</View>
      <View className={classNames(batch !== null && !ruling && 'is-counted')}>
        {batch === null ? '等待计票' : ruling ? `第 ${batch} 批，按裁定不计入` : `已计入第 ${batch} 批`}
      </View>
    </View>
  )
}
