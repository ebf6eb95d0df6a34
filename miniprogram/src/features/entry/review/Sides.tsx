import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { Pressable } from '@/components/host/Pressable'
import { StoredCover } from '@/features/shell/StoredCover'
import { channelWords, stateWords } from './reviewWords'
import './work.css'

type Side = Output<'entry', 'listDuplicates'>['pairs'][number]['works'][number]

interface SidesProps {
  readonly why: string
  readonly works: readonly Side[]
  /** The one that is open already. */
  readonly hereId?: string
  readonly onOpen: (entryId: string) => void
}

/** Works that may be one, beside each other. */
export function Sides({ why, works, hereId, onOpen }: SidesProps) {
  return (
    <View className="sides">
      <View className="sides-why">{why}</View>
      <View className="sides-works">
        {works.map(({ entryId, title, author, unit, cover, state, channel, submittedAt }) => (
          <Pressable
            key={entryId}
            className="side"
            label={entryId === hereId ? `这一件：${title}` : `打开：${title}`}
            disabled={entryId === hereId}
            onPress={() => onOpen(entryId)}
          >
            <View className="side-cover">
              <StoredCover fileId={cover} alt="" ratio="landscape" />
            </View>
            <View className="side-title clamp-2">{title || '没有标题'}</View>
            <View className="review-faint">{[author, unit].filter(Boolean).join(' · ')}</View>
            <View className="review-faint figures">
              {stateWords[state]} · {channelWords[channel]}
              {submittedAt !== null && ` · ${clockText(submittedAt, 'M月D日 HH:mm')}`}
            </View>
            {entryId === hereId && <View className="side-here">这一件</View>}
          </Pressable>
        ))}
      </View>
    </View>
  )
}
