import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { findBatchRange } from '../_data/batches'
import { cachedFor } from '../_data/cache'
import { publicContestOf } from '../_data/contests'
import { findTally } from '../_data/tallies'
import type { Handler } from '../_runtime/serve'
import { asWritten } from './asWritten'

const CHECKPOINTS_PER_PAGE = 20
const CHECKPOINTS_AGE_MS = 5_000

const lastBatchOf = cachedFor(
  CHECKPOINTS_AGE_MS,
  async (contestId) => (await findTally(contestId))?.lastBatch,
)

// By `contestId:from`; an id of ours has no colon.
const checkpointsFrom = cachedFor(CHECKPOINTS_AGE_MS, async (place) => {
  const [contestId = '', from] = place.split(':')
  const batches = await findBatchRange(contestId, Number(from), CHECKPOINTS_PER_PAGE)
  return batches.map(asWritten)
})

/** The chain as anybody may keep it: every batch's place, and no vote. Two reads, and none for a moment after. */
export const listCheckpoints: Handler<typeof voting.listCheckpoints> = async ({ contestId, from }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const last = await lastBatchOf(contestId)
  if (last === undefined) return ok({ last: 0, checkpoints: [] })
  const first = Math.max(1, from ?? last - CHECKPOINTS_PER_PAGE + 1)
  const checkpoints = await checkpointsFrom(`${contestId}:${first}`)
  return ok({ last, checkpoints: checkpoints.filter(({ number }) => number <= last) })
}
