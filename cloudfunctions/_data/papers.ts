import type { BallotPaper } from '#shared/model/vote'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne } from './documents'
import type { Transaction } from './transaction'

export const findPaper = (contestId: string): Promise<BallotPaper | undefined> =>
  findOne<BallotPaper>(database, 'papers', contestId)

/** How long an instance may go on with the paper it has: the delay of a takedown, stated where staff press the button. */
export const PAPER_AGE_MS = 10_000

export const paperOf = cachedFor(PAPER_AGE_MS, findPaper)

// An instance's copy lives on for a while, and so do clocks that are ahead.
const OPENS_SOON_MS = 60_000

/** A version that a slip may name stays, for a recount; one that was replaced before voting opened goes. */
export const replacePaper = async (
  transaction: Transaction,
  before: BallotPaper,
  next: BallotPaper,
): Promise<void> => {
  const { contestId, version, windows } = before
  if (windows.some(({ opensAt }) => opensAt <= Date.now() + OPENS_SOON_MS))
    await transaction.put('paperVersions', `${contestId}:${version}`, before)
  await transaction.put('papers', contestId, next)
}

const MOST_AT_ONCE = 100

/** Versions that were replaced; one that was not, or is not known, is left out. */
export const findPaperVersions = async (
  contestId: string,
  versions: readonly number[],
): Promise<BallotPaper[]> => {
  const found: BallotPaper[] = []
  for (let at = 0; at < versions.length; at += MOST_AT_ONCE) {
    const ids = versions.slice(at, at + MOST_AT_ONCE).map((version) => `${contestId}:${version}`)
    const { data } = await database
      .collection('paperVersions')
      .where({ _id: command.in(ids) })
      .limit(ids.length)
      .get()
    found.push(...(data as BallotPaper[]))
  }
  return found
}
