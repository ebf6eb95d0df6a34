import type { voting } from '#shared/contract/voting'
import { ok } from '#shared/lib/result'
import { awaitsLastCasts } from '#shared/rules/closing'
import { paperOf } from '../_data/papers'
import { findContestToSettle } from '../_data/slips'
import type { Handler } from '../_runtime/serve'
import { copyCheckpoints } from './copyCheckpoints'
import { publishScreens } from './publishScreen'
import { finishBegun, LINGERS_FROM, settleOnce } from './settleBatch'

// A function is given 60 s, and a tick comes every 5. What is begun just before the tenth of them still ends in time,
// and the tick finds nobody at work; what does not end is finished by the next run.
const WORKING_MS = 49_000
/**
 * At full load a batch costs a dozen database calls whether it holds 30 slips or 500. Taken as soon as any slip waits,
 * batches shrink to what was cast during the last one; so a run that is through with many waits for company. Of the two
 * seconds in which a vote is to be seen the ranking's copies take up to one, and this the most of the other. Fewer slips
 * than LINGERS_FROM are not worth it: the next tick counts them.
 */
const PAUSE_MS = 800
/** How often an instance looks for batches that another one left unfinished, even if no slip waits. */
const FULL_CHECK_MS = 60_000

let checkedAt = Number.NEGATIVE_INFINITY

/**
 * Counts what waits, a batch of each contest in turn, while there is work and time; at full load it lingers, until a
 * run that came later does. An idle run is one read.
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
  const own = new Map<string, number>()
  const isTimeLeft = () => performance.now() - startedAt < WORKING_MS
  /** A batch of each contest that has slips waiting. */
  const round = async (): Promise<{ slips: number; mayBeMore: boolean }> => {
    const done = { slips: 0, mayBeMore: false }
    let last = ''
    while (isTimeLeft()) {
      const contestId = await findContestToSettle(last)
      if (contestId === undefined) break
      last = contestId
      const paper = await paperOf(contestId)
      if (paper && awaitsLastCasts(paper.windows, Date.now())) continue
      await attempt(contestId, async () => {
        const settled = await settleOnce(contestId, own.get(contestId))
        if (!settled) return // another settler was faster
        own.set(contestId, settled.number)
        counted.batches += 1
        done.slips += settled.slips
        done.mayBeMore ||= settled.mayBeMore
      })
    }
    counted.slips += done.slips
    return done
  }

  let slipsSincePause = 0
  while (isTimeLeft()) {
    const { slips, mayBeMore } = await round()
    slipsSincePause += slips
    if (mayBeMore) continue
    if (slipsSincePause < LINGERS_FROM) break
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    slipsSincePause = 0
  }
  if (isFullCheck) await copyCheckpoints(attempt)
  await publishScreens({ log })
  if (counted.slips > 0) log.info('settled', counted)
  return ok(counted)
}
