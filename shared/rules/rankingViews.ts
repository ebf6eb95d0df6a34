import type { RankingRow } from '#shared/model/ranking'
import { rankWorks } from './ranking'

/** A row as one of the lists shows it. */
export interface PlacedRow {
  readonly entryId: string
  readonly votes: number
  readonly rank: number
  /** Where it stood as yesterday ended; null for what had no votes then. */
  readonly rankBefore: number | null
}

type Counted = Pick<RankingRow, 'votes' | 'votesBefore'>

/** Ranked by what they have, and beside it by what they had. `rows` come in the order of their votes. */
const placed = <Row extends Counted>(rows: readonly Row[]): (Row & Omit<PlacedRow, 'entryId'>)[] => {
  const earlier = rows
    .filter(({ votesBefore }) => votesBefore > 0)
    .map(({ votesBefore }) => ({ votes: votesBefore }))
    .sort((one, other) => other.votes - one.votes)
  const rankOf = new Map(rankWorks(earlier).map(({ votes, rank }) => [votes, rank]))
  return rankWorks(rows).map((row) => ({ ...row, rankBefore: rankOf.get(row.votesBefore) ?? null }))
}

/** All works, or those of one category with places of their own. */
export const workPlaces = (rows: readonly RankingRow[], categoryId?: string): PlacedRow[] =>
  placed(rows.filter((row) => categoryId === undefined || row.categoryId === categoryId)).map(
    ({ entryId, votes, rank, rankBefore }) => ({ entryId, votes, rank, rankBefore }),
  )

export interface UnitPlace {
  readonly unit: string
  readonly works: number
  readonly votes: number
  readonly rank: number
  readonly rankBefore: number | null
}

/** Units by all votes of their works; the same rule for ties. */
export const unitPlaces = (rows: readonly RankingRow[]): UnitPlace[] => {
  const units = new Map<string, { unit: string; works: number; votes: number; votesBefore: number }>()
  for (const { unit, votes, votesBefore } of rows) {
    if (unit === null) continue
    const sum = units.get(unit) ?? { unit, works: 0, votes: 0, votesBefore: 0 }
    sum.works += 1
    sum.votes += votes
    sum.votesBefore += votesBefore
    units.set(unit, sum)
  }
  const order = [...units.values()].sort(
    (one, other) => other.votes - one.votes || (one.unit < other.unit ? -1 : 1),
  )
  return placed(order).map(({ unit, works, votes, rank, rankBefore }) => ({
    unit,
    works,
    votes,
    rank,
    rankBefore,
  }))
}

/** What one work stands between: votes to the next better place, and from the next worse one. */
export const neighboursOf = (rows: readonly PlacedRow[], entryId: string) => {
  const own = rows.find((row) => row.entryId === entryId)
  if (!own) return undefined
  const ahead = rows.filter(({ votes }) => votes > own.votes).at(-1)
  const behind = rows.find(({ votes }) => votes < own.votes)
  return {
    own,
    isShared: rows.filter(({ rank }) => rank === own.rank).length > 1,
    toNext: ahead ? ahead.votes - own.votes : null,
    fromNext: behind ? own.votes - behind.votes : null,
  }
}
