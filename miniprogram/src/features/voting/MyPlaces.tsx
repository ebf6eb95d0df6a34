import { View } from '@tarojs/components'
import { neighboursOf, type PlacedRow } from '#shared/rules/rankingViews'
import { queryClient } from '@/api/queryClient'
import type { Output } from '@/api/refusal'
import { Pressable } from '@/components/host/Pressable'
import { openEntry } from '@/features/entry/addresses'
import { useCards } from '@/features/entry/cards'

/** Works of this account, where the page of one's own works has learned them: a visitor's ranking costs no call more. */
const knownWorks = (contestId: string): ReadonlySet<string> =>
  new Set(
    queryClient
      .getQueriesData<Output<'entry', 'listMyEntries'>>({ queryKey: ['entry', 'listMyEntries'] })
      .flatMap(([, answer]) => answer?.entries ?? [])
      .filter((entry) => entry.contestId === contestId)
      .map(({ entryId }) => entryId),
  )

interface MyPlacesProps {
  readonly contestId: string
  readonly rows: readonly PlacedRow[]
}

/** Where one's own works stand, and how far the next places are: without scrolling for them. */
export function MyPlaces({ contestId, rows }: MyPlacesProps) {
  const mine = knownWorks(contestId)
  const own = rows.filter(({ entryId }) => mine.has(entryId)).map(({ entryId }) => entryId)
  const cardOf = useCards(contestId, own)
  if (own.length === 0) return null
  return (
    <View className="my-places">
      {own.map((entryId) => {
        const found = neighboursOf(rows, entryId)
        if (!found) return null
        const { own: row, isShared, toNext, fromNext } = found
        const place = row.votes > 0 ? `${isShared ? '并列' : ''}第 ${row.rank} 名` : '暂无名次'
        const gaps = [
          toNext !== null && `离前一名差 ${toNext} 票`,
          row.votes > 0 && fromNext !== null && `比后一名多 ${fromNext} 票`,
        ].filter(Boolean)
        return (
          <Pressable key={entryId} className="my-place" onPress={() => openEntry(contestId, entryId)}>
            <View className="my-place-title clamp-1">我的作品《{cardOf(entryId)?.title ?? ''}》</View>
            <View className="my-place-gaps figures">{[place, ...gaps].join('，')}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
