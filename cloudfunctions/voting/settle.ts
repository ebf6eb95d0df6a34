import type { voting } from '#shared/contract/voting'
import { ok } from '#shared/lib/result'
import { awaitsLastCasts } from '#shared/rules/closing'
import { paperOf } from '../_data/papers'
import { findContestToSettle } from '../_data/slips'
import type { Handler } from '../_runtime/serve'
import { copyCheckpoints } from './copyCheckpoints'
import { publishScreens } from './publishScreen'
import { finishBegun, settleOnce } from './settleBatch'

// A function is given 60 s; what is begun within 50 still ends in time, and what does not is finished by the next run.
const WORKING_MS = 50_000
/** How often an instance looks for batches that another one left unfinished, even if no slip waits. */
const FULL_CHECK_MS = 60_000

let checkedAt = Number.NEGATIVE_INFINITY

/**
 * Counts what waits, a batch of each contest in turn, while there is work and time. An idle run is one read.
 * A contest that cannot be counted is logged and left for the next run: it must not hold up the others.
 */
export const settle: Handler<typeof voting.settle> = async (_input, { log }) => {
  const startedAt = performance.now()
  const counted = { batches: 0, slips: 0 }
  const attempt = async (contestId: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (thrown) {
      log.error('not settled', { contestId, stack: thrown instanceof Error ? thrown.stack : String(thrown) })
      return false
    }
  }

  const isFullCheck = startedAt - checkedAt > FULL_CHECK_MS
  if (isFullCheck) {
    await finishBegun(attempt)
    checkedAt = startedAt
  }
  let last = ''
  let isGoingOn = false
  while (performance.now() - startedAt < WORKING_MS) {
    const contestId = await findContestToSettle(last)
    if (contestId === undefined) {
      if (!isGoingOn) break
      last = ''
      isGoingOn = false
      continue
    }
    last = contestId
    const paper = await paperOf(contestId)
    if (paper && awaitsLastCasts(paper.windows, Date.now())) continue
    isGoingOn =
      (await attempt(contestId, async () => {
        const slips = await settleOnce(contestId)
        if (slips === 0) return // another settler was faster
        counted.batches += 1
        counted.slips += slips
      })) || isGoingOn
  }
  if (isFullCheck) await copyCheckpoints(attempt)
  await publishScreens({ log })
  if (counted.slips > 0) log.info('settled', counted)
  return ok(counted)
}
