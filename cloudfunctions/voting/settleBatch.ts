import type { Batch, Tally } from '#shared/model/vote'
import { SLIPS_PER_BATCH, sealBatch } from '#shared/rules/batch'
import { merkleRoot } from '#shared/rules/merkle'
import { findBatch, findBatches, insertBatch } from '../_data/batches'
import { findUnsettled, isWaiting, markSettled, sumSlips } from '../_data/slips'
import { applyBatch, findAllTallies, findTally } from '../_data/tallies'
import { findUnpublished, publishRanking } from './writeRanking'

// Six steps, each of which may be repeated and each of which may be the last before a crash:
//   1 read the tally   2 insert the next batch   3 mark its slips but one   4 add it to the tally
//   5 write the ranking   6 mark the one that was held back
// The batch comes first. It names its slips, so that whoever finds it can finish it, and its id is the only lock:
// a settler that wakes up late finds the number taken. (Marking slips before the batch exists loses votes.)
// While the held slip waits the next run finds work here, though nobody may ever vote again. The tally names it, and no
// batch is begun before it is marked, so that it is never counted a second time.

/** Counts up to 500 waiting slips of a contest, or finishes a batch that was begun; answers how many slips. */
export const settleOnce = async (contestId: string): Promise<number> => {
  const tally = await findTally(contestId)
  if (!tally) throw new Error(`${contestId} has slips and no tally`)
  const begun = await findBatch(contestId, tally.lastBatch + 1)
  if (!begun) await finishLast(tally)
  const batch = begun ?? (await beginBatch(contestId, tally.lastBatch + 1, tally.lastHash))
  if (!batch) return 0
  await finish(batch)
  return batch.slipIds.length
}

// The batch that this instance finished last, a contest: there is nothing to look for behind it.
const finished = new Map<string, number>()

const finishLast = async ({ contestId, lastBatch, heldSlip }: Tally): Promise<void> => {
  if (heldSlip === undefined || finished.get(contestId) === lastBatch) return
  if (await isWaiting(heldSlip)) {
    await publishRanking(contestId)
    await markSettled([heldSlip], lastBatch)
  }
  finished.set(contestId, lastBatch)
}

const beginBatch = async (contestId: string, number: number, previousHash: string) => {
  const waiting = await findUnsettled(contestId, SLIPS_PER_BATCH)
  if (waiting.length === 0) return undefined
  const slipIds = waiting.map(({ slipId }) => slipId)
  const sums = await sumSlips(slipIds)
  const batch = sealBatch({
    contestId,
    number,
    slipIds,
    sums,
    votes: Object.values(sums).reduce((total, votes) => total + votes, 0),
    merkleRoot: merkleRoot(waiting.map(({ hash }) => hash)),
    previousHash,
    settledAt: Date.now(),
  })
  return (await insertBatch(batch)) ? batch : undefined
}

const finish = async (batch: Batch): Promise<void> => {
  const [held, ...others] = batch.slipIds as [string, ...string[]]
  await markSettled(others, batch.number)
  await applyBatch(batch, held)
  await publishRanking(batch.contestId)
  await markSettled([held], batch.number)
  finished.set(batch.contestId, batch.number)
}

/** Does a contest's work, and answers whether it could be done; what breaks is the caller's to tell. */
type Attempt = (contestId: string, work: () => Promise<unknown>) => Promise<boolean>

/**
 * What a crash left behind although no slip waits: a batch that is not in its tally, or a ranking that is behind it.
 * Three reads find it, however many contests there are.
 */
export const finishBegun = async (attempt: Attempt): Promise<void> => {
  const tallies = await findAllTallies()
  const begun = await findBatches(
    tallies.map(({ contestId, lastBatch }) => ({ contestId, number: lastBatch + 1 })),
  )
  for (const batch of begun) await attempt(batch.contestId, () => finish(batch))
  for (const contestId of await findUnpublished(tallies)) {
    await attempt(contestId, () => publishRanking(contestId))
  }
}
