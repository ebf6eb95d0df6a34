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

export interface Settled {
  readonly number: number
  readonly slips: number
  /** The batch was full, or it had been begun by another: whether slips wait behind it is not known. */
  readonly mayBeMore: boolean
}

/**
 * Counts up to 500 waiting slips of a contest, or finishes a batch that was begun; nothing if another settler does.
 * Whoever lingers tells the batch `after` which its own next one would come, and leaves the work to one that came later.
 */
export const settleOnce = async (contestId: string, after?: number): Promise<Settled | undefined> => {
  const tally = await findTally(contestId)
  if (!tally) throw new Error(`${contestId} has slips and no tally`)
  const { lastBatch, lastHash } = tally
  if (after !== undefined && after !== lastBatch && (await isLingeredAfter(contestId, lastBatch)))
    return undefined
  const begun = await findBatch(contestId, lastBatch + 1)
  if (!begun) await finishLast(tally)
  const batch = begun ?? (await beginBatch(contestId, lastBatch + 1, lastHash))
  if (!batch) return undefined
  await finish(batch)
  const slips = batch.slipIds.length
  return { number: batch.number, slips, mayBeMore: begun !== undefined || slips >= SLIPS_PER_BATCH }
}

/** From so many slips on, more will be there in a moment: whoever counted them stays. */
export const LINGERS_FROM = 100

const isLingeredAfter = async (contestId: string, number: number): Promise<boolean> =>
  ((await findBatch(contestId, number))?.slipIds.length ?? 0) >= LINGERS_FROM

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
 * Four reads find it, however many contests there are.
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
