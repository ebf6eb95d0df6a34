import { Text, View } from '@tarojs/components'
import { levelName } from './reviewWords'
import { durationText } from './spans'
import type { QueuePage } from './useQueue'

/** How much waits, and how long. */
export function QueueHead({ counts, levels, now }: Pick<QueuePage, 'counts' | 'levels' | 'now'>) {
  const { waiting, claimed, overdue, oldest } = counts
  return (
    <View className="queue-head">
      {waiting.map((works, level) => (
        <Figure
          // biome-ignore lint/suspicious/noArrayIndexKey: levels stand in their order.
          key={level}
          value={String(works)}
          name={levels > 1 ? `待${levelName(level, levels)}` : '待审'}
        />
      ))}
      <Figure value={oldest === null ? '—' : durationText(now - oldest)} name="最久等了" />
      <Figure value={String(claimed)} name="有人在看" />
      <Figure value={String(overdue)} name="补正到期" />
    </View>
  )
}

function Figure({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <View className="queue-figure">
      <Text className="queue-figure-value figures">{value}</Text>
      <Text className="queue-figure-name">{name}</Text>
    </View>
  )
}
