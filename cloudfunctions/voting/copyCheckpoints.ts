import { checkpointOf } from '#shared/rules/batch'
import { findBatchRange } from '../_data/batches'
import { findAllTallies, saveWitnessed } from '../_data/tallies'
import { openWitness } from '../_data/witness'

/** A run catches up by so many; the next one goes on. */
const COPIED_A_RUN = 50

/**
 * Brings every checkpoint that is not there yet to the witness, oldest first. One read while nothing is new; three calls
 * for a contest that went on.
 */
export const copyCheckpoints = async (
  attempt: (contestId: string, work: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> => {
  const witness = openWitness(process.env)
  if (!witness) return
  for (const { contestId, lastBatch, witnessed = 0 } of await findAllTallies()) {
    if (witnessed >= lastBatch) continue
    await attempt(contestId, async () => {
      const batches = await findBatchRange(
        contestId,
        witnessed + 1,
        Math.min(COPIED_A_RUN, lastBatch - witnessed),
      )
      for (const batch of batches) {
        const checkpoint = { ...checkpointOf(batch), hash: batch.hash }
        const name = `${contestId}/${String(batch.number).padStart(8, '0')}.json`
        await witness.keep(name, `${JSON.stringify(checkpoint)}\n`)
      }
      const newest = batches.at(-1)
      if (newest) await saveWitnessed(contestId, newest.number)
    })
  }
}
