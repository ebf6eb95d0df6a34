import { aggregated, type Scoring } from './panelScoring'
import { rankWorks } from './ranking'
import { type ReadBook, type Reading, readingsOf } from './readings'

/** A work as a panel sees it in the end. */
export interface PanelRow {
  readonly entryId: string
  /** In hundredths; null where nobody has judged it yet. */
  readonly value: number | null
  /** null for what has no value. */
  readonly rank: number | null
  readonly readers: number
  /** The jurors' totals, the highest first: without names. */
  readonly totals: readonly number[]
  /** The same as they count, where the rule moves them to the panel's mean and spread; else empty. */
  readonly counted: readonly number[]
}

/** Where a number of places ends. */
export interface CutLine {
  /** The value of the last place. */
  readonly value: number
  /** Works above the line: in without a question. */
  readonly above: readonly string[]
  /** Works on the line where they are more than the places left; empty where the line falls between two values. */
  readonly tied: readonly string[]
  readonly placesLeft: number
}

export interface PanelRanking {
  readonly rows: readonly PanelRow[]
  readonly line: CutLine | null
}

const downward = (totals: readonly number[]): number[] => [...totals].sort((one, other) => other - one)

/** The works of a panel, best first; equal values share a rank, and their order says nothing. */
export const rankPanel = (
  scoring: Scoring,
  books: readonly ReadBook[],
  entryIds: readonly string[],
  selects: number | null,
): PanelRanking => {
  const given = new Map<string, Pick<Reading, 'total' | 'counted'>[]>()
  for (const { entryId, total, counted } of readingsOf(scoring, books)) {
    const own = given.get(entryId) ?? []
    own.push({ total, counted })
    given.set(entryId, own)
  }
  const isMoved = scoring.normalisedFrom !== undefined
  const rows = [...entryIds].sort().map((entryId) => {
    const own = given.get(entryId) ?? []
    const counted = downward(own.map((one) => one.counted))
    return {
      ...{ entryId, value: aggregated(scoring, counted) ?? null, readers: own.length },
      ...{ totals: downward(own.map(({ total }) => total)), counted: isMoved ? counted : [] },
    }
  })
  const sorted = rows.sort((one, other) => (other.value ?? -1) - (one.value ?? -1))
  const ranks = rankWorks(sorted.map(({ entryId, value }) => ({ entryId, votes: value ?? -1 })))
  const ranked = sorted.map((row, index) => ({
    ...row,
    rank: row.value === null ? null : (ranks[index]?.rank ?? null),
  }))
  return { rows: ranked, line: selects === null ? null : cutLineOf(ranked, selects) }
}

const cutLineOf = (rows: readonly PanelRow[], selects: number): CutLine | null => {
  const judged = rows.filter((row): row is PanelRow & { value: number } => row.value !== null)
  const last = judged[Math.min(selects, judged.length) - 1]
  if (!last) return null
  const idsOf = (some: readonly PanelRow[]) => some.map(({ entryId }) => entryId)
  const above = judged.filter(({ value }) => value > last.value)
  const onLine = judged.filter(({ value }) => value === last.value)
  const placesLeft = selects - above.length
  const fits = onLine.length <= placesLeft
  return {
    value: last.value,
    above: idsOf(fits ? [...above, ...onLine] : above),
    tied: fits ? [] : idsOf(onLine),
    placesLeft: fits ? placesLeft - onLine.length : placesLeft,
  }
}

/** How many of some works belong to each: categories, units. The most first. */
export const balanceOf = (keys: readonly string[]): { readonly key: string; readonly works: number }[] => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .map(([key, works]) => ({ key, works }))
    .sort((one, other) => other.works - one.works || (one.key < other.key ? -1 : 1))
}
