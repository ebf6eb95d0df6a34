import type { ScoreBook } from '#shared/model/judging'
import { aggregated, type Scoring, totalOf } from './panelScoring'
import { rankWorks } from './ranking'

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

type Book = Pick<ScoreBook, 'sheets' | 'recusals' | 'left'>

/** What jurors who stayed gave each work. A recusal takes back what was given before it. */
const totalsOf = (scoring: Scoring, books: readonly Book[]): Map<string, number[]> => {
  const totals = new Map<string, number[]>()
  for (const { sheets, recusals, left } of books) {
    if (left) continue
    for (const [entryId, sheet] of Object.entries(sheets)) {
      const total = totalOf(scoring, sheet)
      if (total === undefined || recusals[entryId]) continue
      totals.set(entryId, [...(totals.get(entryId) ?? []), total])
    }
  }
  return totals
}

/** The works of a panel, best first; equal values share a rank, and their order says nothing. */
export const rankPanel = (
  scoring: Scoring,
  books: readonly Book[],
  entryIds: readonly string[],
  selects: number | null,
): PanelRanking => {
  const totals = totalsOf(scoring, books)
  const rows = [...entryIds].sort().map((entryId) => {
    const own = [...(totals.get(entryId) ?? [])].sort((one, other) => other - one)
    return { entryId, value: aggregated(scoring, own) ?? null, readers: own.length, totals: own }
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
