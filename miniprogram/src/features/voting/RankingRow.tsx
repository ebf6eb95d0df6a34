import { View } from '@tarojs/components'
import { memo } from 'react'
import type { EntryCard } from '#shared/model/entry'
import { Pressable } from '@/components/host/Pressable'
import { RollingNumber } from '@/components/number/RollingNumber'
import { openEntry } from '@/features/entry/addresses'
import { StoredCover } from '@/features/shell/StoredCover'
import { changeText, RankChange } from './RankChange'

interface RankingRowProps {
  readonly contestId: string
  readonly entryId: string
  readonly votes: number
  readonly rank: number
  readonly rankBefore: number | null
  readonly isShared: boolean
  /** Counted from the top, from 0. */
  readonly place: number
  /** Of the votes of the first: the length of its line. */
  readonly share: number
  readonly card: EntryCard | null | undefined
}

export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { contestId, entryId, votes, rank, rankBefore, isShared, place, share, card } = props
  // A hundred works without votes share the first place of nothing.
  const isRanked = votes > 0
  const change = { rank: isRanked ? rank : null, rankBefore }
  return (
    <Pressable
      className={isRanked && rank <= 3 ? 'ranking-row is-top' : 'ranking-row'}
      style={{ transform: `translateY(calc(var(--row) * ${place}))` }}
      label={`${isRanked ? `第 ${rank} 名` : '暂无名次'}，${card ? `${card.number} 号《${card.title}》` : ''}，${votes} 票${changeText(change) && `，${changeText(change)}`}`}
      disabled={card === null}
      onPress={() => openEntry(contestId, entryId)}
    >
      <View className="ranking-rank figures">
        {isRanked ? rank : '–'}
        {isRanked && isShared && <View className="ranking-tie">并列</View>}
      </View>
      <View className="ranking-cover">
        {card && <StoredCover fileId={card.cover} alt="" ratio="square" />}
      </View>
      <View className="ranking-words">
        <View className="ranking-title clamp-2">{card === null ? '已不公开的作品' : card?.title}</View>
        <View className="ranking-author clamp-1">{card ? `${card.number} 号 ${card.author}` : ''}</View>
        <View className="ranking-line" style={{ transform: `scaleX(${share})` }} />
      </View>
      <View className="ranking-votes">
        <RollingNumber value={votes} />
        <RankChange {...change} />
      </View>
    </Pressable>
  )
})
