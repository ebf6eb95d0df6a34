import { View } from '@tarojs/components'
import { useState } from 'react'
import { workPlaces } from '#shared/rules/rankingViews'
import { Button } from '@/components/button/Button'
import { useCards } from '@/features/entry/cards'
import type { StaffCount } from './CountsScreen'

const rowsAtOnce = 30

interface CountRowsProps {
  readonly contestId: string
  readonly count: StaffCount
}

/** Every work with its votes and how often it was shown to people: a work that nobody is shown cannot be voted for. */
export function CountRows({ contestId, count: { standings, impressions } }: CountRowsProps) {
  const [shown, show] = useState(rowsAtOnce)
  const rows = workPlaces(standings?.rows ?? [])
  const drawn = rows.slice(0, shown)
  const cardOf = useCards(
    contestId,
    drawn.map(({ entryId }) => entryId),
  )
  return (
    <View>
      <View className="counts-row is-head">
        <View className="counts-rank">名次</View>
        <View className="counts-title">作品</View>
        <View className="counts-number">票数</View>
        <View className="counts-number">露出（约）</View>
      </View>
      {drawn.map(({ entryId, rank, votes }) => {
        const card = cardOf(entryId)
        return (
          <View key={entryId} className="counts-row">
            <View className="counts-rank figures">{votes > 0 ? rank : '–'}</View>
            <View className="counts-title">{card ? `${card.number} 号《${card.title}》` : '…'}</View>
            <View className="counts-number figures">{votes}</View>
            <View className="counts-number figures">{impressions[entryId] ?? 0}</View>
          </View>
        )
      })}
      {rows.length > shown && (
        <Button isWide onPress={() => show(shown + rowsAtOnce)}>
          再看 {Math.min(rowsAtOnce, rows.length - shown)} 件
        </Button>
      )}
    </View>
  )
}
