import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { StoredCover } from '@/features/shell/StoredCover'
import { levelName, waitText } from './reviewWords'
import type { QueueRow } from './useQueue'

interface QueueItemProps {
  readonly row: QueueRow
  readonly levels: number
  readonly now: number
  readonly isCurrent: boolean
  readonly onPress: () => void
}

export function QueueItem({ row, levels, now, isCurrent, onPress }: QueueItemProps) {
  const { title, author, unit, cover, state, submittedAt, claim, mendBy, isMended, verdict } = row
  const isHeld = claim !== null && !claim.isMine
  return (
    <Pressable
      className={classNames('queue-item', isCurrent && 'is-current', isHeld && 'is-held')}
      label={`审：${title || '没有标题'}`}
      onPress={onPress}
    >
      <View className="queue-cover">
        <StoredCover fileId={cover} alt="" ratio="landscape" />
      </View>
      <View className="queue-words">
        <View className="queue-title clamp-2">{title || '没有标题'}</View>
        <View className="review-faint clamp-2">{[author, unit].filter(Boolean).join(' · ')}</View>
        <View className="queue-signs">
          {state === 'submitted' && <Text className="figures">{waitText(submittedAt, now)}</Text>}
          {state === 'submitted' && levels > 1 && <Text>{levelName(row.reviewLevel, levels)}</Text>}
          {state === 'returned' && mendBy !== null && (
            <Text className={classNames('figures', mendBy <= now && 'queue-warn')}>
              {mendBy <= now ? '补正已到期' : `${clockText(mendBy - 1, 'M月D日')}前补正`}
            </Text>
          )}
          {isMended && <Text className="queue-mended">补正后重交</Text>}
          {(verdict === 'look' || verdict === 'risky') && <Text className="queue-warn">内容待细看</Text>}
          {isHeld && <Text className="queue-warn">{claim.name || '同事'}正在看</Text>}
        </View>
      </View>
    </Pressable>
  )
}
