import { CustomWrapper, View } from '@tarojs/components'
import { useCallback, useId, useRef, useState } from 'react'
import type { PlacedRow } from '#shared/rules/rankingViews'
import { useNearScreen } from '@/components/host/useNearScreen'
import { useCards } from '@/features/entry/cards'
import { RankingRow } from './RankingRow'
import { sharedRanks } from './rankedRows'
import './ranking.css'

interface RankingRowsProps {
  readonly contestId: string
  readonly rows: readonly PlacedRow[]
}

/** Rows are drawn by bands: only those near the screen exist. */
const bandRows = 12

/**
 * Every row has one height and hangs at its place, so that a work which gains ranks glides there. The rows keep the
 * order of the first drawing in the tree: moving an element would break off its transition.
 */
export function RankingRows({ contestId, rows }: RankingRowsProps) {
  const list = useId().replace(/:/g, '')
  const [near, setNear] = useState<readonly number[]>([0])
  const firstOrder = useRef(new Map<string, number>())
  for (const { entryId } of rows) {
    if (!firstOrder.current.has(entryId)) firstOrder.current.set(entryId, firstOrder.current.size)
  }

  const onBand = useCallback((band: number, isNear: boolean) => {
    setNear((before) => {
      if (before.includes(band) === isNear) return before
      return isNear ? [...before, band] : before.filter((one) => one !== band)
    })
  }, [])

  const drawn = rows
    .map((row, place) => ({ row, place }))
    .filter(({ place }) => near.includes(Math.floor(place / bandRows)))
  const cardOf = useCards(
    contestId,
    drawn.map(({ row }) => row.entryId),
  )
  const shared = sharedRanks(rows)
  const most = rows[0]?.votes ?? 0
  const orderOf = (entryId: string) => firstOrder.current.get(entryId) ?? 0
  const bands = Array.from({ length: Math.ceil(rows.length / bandRows) }, (_, band) => band)

  return (
    <View className="ranking-rows" style={{ height: `calc(var(--row) * ${rows.length})` }}>
      {bands.map((band) => (
        <Band
          key={band}
          id={`${list}-${band}`}
          band={band}
          rows={Math.min(bandRows, rows.length - band * bandRows)}
          onChange={onBand}
        />
      ))}
      <CustomWrapper>
        {drawn
          .sort((one, other) => orderOf(one.row.entryId) - orderOf(other.row.entryId))
          .map(({ row, place }) => (
            <RankingRow
              key={row.entryId}
              contestId={contestId}
              entryId={row.entryId}
              votes={row.votes}
              rank={row.rank}
              rankBefore={row.rankBefore}
              isShared={shared.has(row.rank)}
              place={place}
              share={most > 0 ? Math.round((row.votes / most) * 1000) / 1000 : 0}
              card={cardOf(row.entryId)}
            />
          ))}
      </CustomWrapper>
    </View>
  )
}

interface BandProps {
  readonly id: string
  readonly band: number
  readonly rows: number
  readonly onChange: (band: number, isNear: boolean) => void
}

/** A stretch of the list that tells when it comes near the screen. */
function Band({ id, band, rows, onChange }: BandProps) {
  useNearScreen(id, ({ isNear }) => onChange(band, isNear))
  const top = `calc(var(--row) * ${band * bandRows})`
  return <View id={id} className="ranking-band" style={{ top, height: `calc(var(--row) * ${rows})` }} />
}
