import type { voting } from '#shared/contract/voting'
import { ok } from '#shared/lib/result'
import { findContestToSettle } from '../_data/slips'
import type { Handler } from '../_runtime/serve'
import { finishBegun, settleOnce } from './settleBatch'

// A function is given 60 s; what is begun within 50 still ends in time, and what does not is finished by the next run.
const WORKING_MS = 50_000
/** How often an instance looks for batches that another one left unfinished, even if no slip waits. */
const FULL_CHECK_MS = 60_000

let checkedAt = Number.NEGATIVE_INFINITY

/** Counts what waits, batch by batch, while there is work and time. An idle run is one read. */
export const settle: Handler<typeof voting.settle> = async (_input, { now, log }) => {
  const startedAt = performance.now()
  const counted = { batches: 0, slips: 0 }
  if (startedAt - checkedAt > FULL_CHECK_MS) {
    await finishBegun(now)
    checkedAt = startedAt
  }
  while (performance.now() - startedAt < WORKING_MS) {
    const contestId = await findContestToSettle()
    if (contestId === undefined) break
    const slips = await settleOnce(contestId, now)
    if (slips === 0) continue // another settler was faster; look again
    counted.batches += 1
    counted.slips += slips
  }
  if (counted.slips > 0) log.info('settled', counted)
  return ok(counted)
}
