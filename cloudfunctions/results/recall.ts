import type { Contest } from '#shared/model/contest'
import type { AwardDecision, AwardList, ListChange, Publicity } from '#shared/model/results'
import { listHash, movedBetween, without } from '#shared/rules/publicity'
import type { Transaction } from '../_data/transaction'
import { publicAwardsOf } from './winners'

/** A list that the public reads, and what it is made of. */
export interface Publicised {
  readonly list: AwardList
  readonly publicity: Publicity
}

export const isWinner = ({ awards }: Pick<Publicity, 'awards'>, entryId: string): boolean =>
  awards.some(({ basis, winners }) => basis !== 'unit' && winners.some(({ id }) => id === entryId))

/** Takes a work out of the list; where the contest's rule says so those behind it move up, and the list says who. */
export const recall = (
  transaction: Transaction,
  contest: Contest,
  publicised: Publicised,
  kind: 'withdrawn' | 'disqualified',
  { entryId, reason, at }: { readonly entryId: string; readonly reason: string; readonly at: number },
): Promise<ListChange> => {
  const decision: AwardDecision = { kind: 'recall', awardId: '', to: entryId, reason, at }
  return changeList(transaction, contest, publicised, kind, decision)
}

/** One decision more, and the list as it follows from it, with a hash of its own. */
export const changeList = async (
  transaction: Transaction,
  contest: Contest,
  { list, publicity }: Publicised,
  kind: ListChange['kind'],
  decision: AwardDecision,
): Promise<ListChange> => {
  const { contestId } = contest
  const { to, at, reason } = decision
  const after: AwardList = { ...list, decisions: [...list.decisions, decision] }
  const awards =
    list.rules.vacancies === 'next'
      ? await publicAwardsOf(contest, after, publicity.showsFigures)
      : without(publicity.awards, to)
  const named = [...publicity.awards, ...awards].flatMap(({ winners }) => winners)
  const { number = '', title = '' } = named.find(({ id }) => id === to) ?? {}
  const { formula, batch } = publicity
  const hash = listHash({ contestId, formula, batch, awards })
  const moved = movedBetween(publicity.awards, awards)
  const change: ListChange = { at, kind, reason, hash, number, title, moved }
  await transaction.put('awardLists', contestId, after)
  await transaction.put('publicities', contestId, {
    ...{ ...publicity, awards, hash, changes: [...publicity.changes, change] },
  } satisfies Publicity)
  return change
}
