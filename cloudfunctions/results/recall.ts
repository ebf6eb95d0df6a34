import type { Contest } from '#shared/model/contest'
import type { AwardDecision, AwardList, ListChange, Publicity } from '#shared/model/results'
import { listedAwards } from '#shared/rules/listedAwards'
import { listHash, movedBetween, without } from '#shared/rules/publicity'
import type { Transaction } from '../_data/transaction'
import { asPublished, goneOf, namingOf } from './winners'

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
  publicised: Publicised,
  kind: ListChange['kind'],
  decision: AwardDecision,
): Promise<ListChange> => {
  const { contestId } = contest
  const { publicity } = publicised
  const { to, at, reason } = decision
  const { list, awards, moved } = await changedList(contest, publicised, decision)
  const named = [...publicity.awards, ...awards].flatMap(({ winners }) => winners)
  const { number = '', title = '' } = named.find(({ id }) => id === to) ?? {}
  const { formula, batch } = publicity
  const hash = listHash({ contestId, formula, batch, awards })
  const change: ListChange = { at, kind, reason, hash, number, title, moved }
  await transaction.put('awardLists', contestId, list)
  await transaction.put('publicities', contestId, {
    ...{ ...publicity, awards, hash, changes: [...publicity.changes, change] },
  } satisfies Publicity)
  return change
}

/** What a decision makes of the list. Nobody moves up who is no longer public: such works leave it with the decision. */
export const changedList = async (
  contest: Pick<Contest, 'contestId' | 'categories'>,
  { list, publicity }: Publicised,
  decision: AwardDecision,
) => {
  const naming = asPublished(await namingOf(contest, list), publicity.awards)
  let after: AwardList = { ...list, decisions: [...list.decisions, decision] }
  for (let gone = goneOf(after, naming); gone.length > 0; gone = goneOf(after, naming)) {
    const leaving = gone.map((to) => ({ ...recallOf(to), at: decision.at }))
    after = { ...after, decisions: [...after.decisions, ...leaving] }
  }
  const awards =
    list.rules.vacancies === 'next'
      ? listedAwards(after, publicity.showsFigures, naming)
      : without(publicity.awards, decision.to)
  return { list: after, awards, moved: movedBetween(publicity.awards, awards) }
}

/** Without a reason it follows from another decision. */
const recallOf = (to: string): Omit<AwardDecision, 'at'> => ({ kind: 'recall', awardId: '', to, reason: '' })
