import type { BallotPaper, Slip, VoteState } from '#shared/model/vote'
import { countOf, votesLeft, windowOf } from '#shared/rules/voting'

// What a voter is shown of the ledger.

export const viewSlip = ({ window, revision, day, castAt, lines, key, hash, batch, ruling }: Slip) => ({
  window,
  revision,
  day,
  castAt,
  lines,
  key,
  hash,
  batch,
  ruling,
})

/** What its hash stands for beside what is shown. */
export const basisOf = ({ voter, state, previousHash, paperVersion, paperHash }: Slip) => ({
  voter,
  state,
  previousHash,
  paperVersion,
  paperHash,
})

export const leftOf = (paper: BallotPaper, state: VoteState, day: string) => votesLeft(paper.rule, state, day)

/** Votes given to each work, over the period that a slip's window spans. */
export const givenOf = (paper: BallotPaper, state: VoteState, day: string): Record<string, number> => {
  const period = windowOf(paper.rule, day) === 'all' ? 'contest' : 'day'
  return { ...countOf(state, period, day).byEntry }
}
