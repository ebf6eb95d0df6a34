import type { BallotPaper } from '#shared/model/vote'
import { cachedFor } from './cache'
import { database } from './connection'
import { findOne } from './documents'

/** How long an instance may go on with the paper it has: the delay of a takedown, stated where staff press the button. */
export const PAPER_AGE_MS = 10_000

export const paperOf = cachedFor(PAPER_AGE_MS, (contestId) =>
  findOne<BallotPaper>(database, 'papers', contestId),
)
