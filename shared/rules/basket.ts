import type { BallotPaper, VoteLine, VoteRule, VoteState } from '#shared/model/vote'
import type { VoteRefusal } from './castChecks'
import { decideCast } from './voting'

type Paper = Pick<BallotPaper, 'rule' | 'windows' | 'works' | 'stop'>

/** A basket is filled work by work: how many there must be in the end is asked when it is sent. */
export const whileFilling = (rule: VoteRule): VoteRule => ({
  ...rule,
  ballot: { ...rule.ballot, minWorks: 1 },
})

/** Whether one cast may name several works at all. */
export const takesBasket = ({ ballot }: VoteRule): boolean => ballot.maxWorks > 1

/** Whether voting for one work alone is void, so that a basket is the only way. */
export const needsBasket = ({ ballot }: VoteRule): boolean => ballot.minWorks > 1

export type BasketStanding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ready' }
  /** Nothing is wrong but that works are missing. */
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'refused'; readonly refusal: VoteRefusal }

/** May these lines be sent as one cast? By the very rule that the server decides with. */
export const decideBasket = (
  paper: Paper,
  state: VoteState,
  lines: readonly VoteLine[],
  day: string,
  now: number,
): BasketStanding => {
  if (lines.length === 0) return { kind: 'empty' }
  const decision = decideCast(paper, state, lines, day, now)
  if (decision.ok) return { kind: 'ready' }
  const filling = decideCast({ ...paper, rule: whileFilling(paper.rule) }, state, lines, day, now)
  if (!filling.ok) return { kind: 'refused', refusal: filling.error }
  return { kind: 'short', missing: paper.rule.ballot.minWorks - lines.length }
}

/** How many votes a basket may hold for one work, beside what it holds for the others. */
export const roomInBasket = (
  paper: Paper,
  state: VoteState,
  lines: readonly VoteLine[],
  entryId: string,
  day: string,
  now: number,
): number => {
  const others = lines.filter((line) => line.entryId !== entryId)
  const filling = { ...paper, rule: whileFilling(paper.rule) }
  for (let votes = paper.rule.ballot.votesPerWork; votes > 0; votes--) {
    if (decideCast(filling, state, [...others, { entryId, votes }], day, now).ok) return votes
  }
  return 0
}
