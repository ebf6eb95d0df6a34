import { dayOf } from '#shared/lib/day'
import type { EntryCard } from '#shared/model/entry'
import type { Ranking, Standings } from '#shared/model/ranking'
import type { RankedWork } from '#shared/model/vote'
import { rankingRows } from './ranking'

interface Order {
  readonly lastBatch: number
  readonly lastHash: string
  readonly slips: number
  readonly rows: readonly Pick<RankedWork, 'entryId' | 'votes'>[]
}

/** The standings at a newer batch. The first of a day keeps what the last of the days before said. */
export const standingsAfter = (
  contestId: string,
  before: Standings | undefined,
  order: Order,
  cards: readonly Pick<EntryCard, 'entryId' | 'categoryId' | 'unit'>[],
  { ranksUnits, now }: { readonly ranksUnits: boolean; readonly now: number },
): Standings => {
  const day = dayOf(now)
  const isNewDay = before !== undefined && before.day < day
  const earlier = new Map(
    before?.rows.map(({ entryId, votes, votesBefore }) => [entryId, isNewDay ? votes : votesBefore]),
  )
  return {
    contestId,
    batch: order.lastBatch,
    batchHash: order.lastHash,
    // Votes of works that were taken down stay counted: the ledger forgets nothing.
    votes: order.rows.reduce((total, { votes }) => total + votes, 0),
    slips: order.slips,
    rows: rankingRows(order.rows, cards, (entryId) => earlier.get(entryId) ?? 0),
    ranksUnits,
    writtenAt: now,
    day,
    published: before?.published ?? { batch: 0, at: 0 },
    reveal: before?.reveal ?? null,
    revealRows: before?.revealRows ?? [],
  }
}

/** What leaves the house of it, and not a field more. */
export const publicRanking = (standings: Standings): Ranking => {
  const { contestId, batch, batchHash, votes, slips, rows, ranksUnits, reveal, writtenAt } = standings
  return { contestId, batch, batchHash, votes, slips, rows, ranksUnits, reveal, writtenAt }
}

/** Works whose votes changed since: what a curve gets a point for. */
export const changedSince = (
  before: Pick<Standings, 'rows'> | undefined,
  rows: readonly Pick<RankedWork, 'entryId' | 'votes'>[],
): Pick<RankedWork, 'entryId' | 'votes'>[] => {
  const earlier = new Map(before?.rows.map(({ entryId, votes }) => [entryId, votes]))
  return rows.filter(({ entryId, votes }) => (earlier.get(entryId) ?? 0) !== votes)
}
