import type { HandlerResult } from '#shared/contract/action'
import type { voting } from '#shared/contract/voting'
import type { Contest } from '#shared/model/contest'
import type { EntryCard } from '#shared/model/entry'
import type { Ranking } from '#shared/model/ranking'
import { countsState, nextTimeAt } from '#shared/rules/countsVisibility'
import { rankWorks } from '#shared/rules/ranking'

type ShownRanking = Extract<HandlerResult<typeof voting.ranking>, { ok: true }>['value']

/**
 * As much of the public snapshot as the contest shows at this moment. The snapshot holds nothing that may not be seen;
 * this looks once more, so that a plan that was just changed holds before anything is written.
 */
export const shownRanking = (
  { countsVisibility }: Contest,
  snapshot: Ranking | undefined,
  cards: readonly Pick<EntryCard, 'entryId'>[],
  now: number,
): ShownRanking => {
  const state = countsState(countsVisibility, snapshot?.reveal ?? null, now)
  const nextAt = state === 'at-times' ? nextTimeAt(countsVisibility, now) : null
  if (!snapshot || state === 'hidden') return { visible: false, state: 'hidden', nextAt: null }
  if (state === 'at-times' && snapshot.batch === 0) return { visible: false, state, nextAt }

  const { batch, batchHash, slips, votes, ranksUnits, reveal, writtenAt } = snapshot
  const isRevealing = state === 'revealing'
  return {
    visible: true,
    state,
    nextAt,
    frozenFrom: state === 'frozen' ? countsVisibility.frozenFrom : null,
    batch,
    batchHash,
    slips: isRevealing ? null : slips,
    votes: isRevealing ? null : votes,
    rows: listedRows(snapshot, cards, isRevealing),
    ranksUnits,
    reveal,
    writtenAt,
  }
}

/** A work that was taken down since leaves at once; half of a reveal keeps the places it was shown with. */
const listedRows = (
  { rows }: Ranking,
  cards: readonly Pick<EntryCard, 'entryId'>[],
  keepsRanks: boolean,
): Ranking['rows'] => {
  const listed = new Set(cards.map(({ entryId }) => entryId))
  if (rows.every(({ entryId }) => listed.has(entryId))) return rows
  const left = rows.filter(({ entryId }) => listed.has(entryId))
  return keepsRanks ? left : rankWorks(left)
}
