import type { EntryCard } from '#shared/model/entry'
import type { RankingRow } from '#shared/model/ranking'
import type { RankedWork } from '#shared/model/vote'

/** Works with the same votes share a rank, and the next one skips the places they took: 1, 2, 2, 4. */
export const rankWorks = <Work extends Pick<RankedWork, 'votes'>>(
  sorted: readonly Work[],
): (Work & { rank: number })[] => {
  const ranked: (Work & { rank: number })[] = []
  for (const [index, work] of sorted.entries()) {
    const before = ranked[index - 1]
    ranked.push({ ...work, rank: before?.votes === work.votes ? before.rank : index + 1 })
  }
  return ranked
}

/** The same rule for everybody who ranks: this is how the rules page says it. */
export const tieText = '票数相同的作品名次并列，后面的名次顺延：1、2、2、4。'

type Counted = Pick<RankedWork, 'entryId' | 'votes'>

/**
 * The rows of a ranking: the works of the public list alone, whatever else was voted for before it was taken down.
 * `votesBefore` says what a work had as yesterday ended.
 */
export const rankingRows = (
  sorted: readonly Counted[],
  cards: readonly Pick<EntryCard, 'entryId' | 'categoryId' | 'unit'>[],
  votesBefore: (entryId: string) => number,
): RankingRow[] => {
  const cardOf = new Map(cards.map((card) => [card.entryId, card]))
  const listed = sorted.flatMap(({ entryId, votes }) => {
    const card = cardOf.get(entryId)
    if (!card) return []
    const { categoryId, unit } = card
    return [{ entryId, votes, categoryId, unit, votesBefore: votesBefore(entryId) }]
  })
  return rankWorks(listed)
}

/** The last places first: as many as a hall has seen. */
export const revealedRows = <Row>(rows: readonly Row[], shown: number): Row[] =>
  rows.slice(Math.max(0, rows.length - shown))

/** How many are shown after `works` more: who shares a place is never torn apart. */
export const shownAfter = (
  rows: readonly Pick<RankedWork, 'rank'>[],
  shown: number,
  works: number,
): number => {
  let next = Math.min(rows.length, shown + works)
  while (next > shown && next < rows.length && rankAt(rows, next + 1) === rankAt(rows, next)) next += 1
  return next
}

/** The rank of the nth from the last place up. */
const rankAt = (rows: readonly Pick<RankedWork, 'rank'>[], nth: number) => rows[rows.length - nth]?.rank
