import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import type { Batch, Checkpoint } from '#shared/model/vote'
import { checkpointOf } from '#shared/rules/batch'
import { merkleProof } from '#shared/rules/merkle'
import { findBatch, findBatchRange } from '../_data/batches'
import { cachedFor } from '../_data/cache'
import { publicContestOf } from '../_data/contests'
import { paperOf } from '../_data/papers'
import { findSlipHashes } from '../_data/slips'
import { findTally } from '../_data/tallies'
import type { Handler } from '../_runtime/serve'
import { voterOf } from './voter'

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

/** With the hash it was written with: if the batch was altered since, everybody can see that they differ. */
const asWritten = (batch: Batch): Checkpoint => ({ ...checkpointOf(batch), hash: batch.hash })

/** The chain as anybody may keep it: every batch's place, and no vote. Two reads, and none for a moment after. */
export const listCheckpoints: Handler<typeof voting.listCheckpoints> = async ({ contestId, from }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const last = await lastBatchOf(contestId)
  if (last === undefined) return ok({ last: 0, checkpoints: [] })
  const first = Math.max(1, from ?? last - CHECKPOINTS_PER_PAGE + 1)
  const checkpoints = await checkpointsFrom(`${contestId}:${first}`)
  return ok({ last, checkpoints: checkpoints.filter(({ number }) => number <= last) })
}

/**
 * Where the caller's own slips stand in one batch, and the hashes that lead from each to the batch's root. Two reads,
 * however many slips; of other people's there is nothing in it but hashes of hashes.
 */
export const proveSlips: Handler<typeof voting.proveSlips> = async ({ contestId, batch: number }, call) => {
  const paper = await paperOf(contestId)
  if (!paper) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const batch = await findBatch(contestId, number)
  if (!batch) return refuse({ code: 'BATCH_NOT_FOUND' })
  const own = `${contestId}:${voterOf(paper, call.actor.openid)}:`
  const leaves = await findSlipHashes(batch.slipIds)
  const proofs = batch.slipIds.flatMap((slipId, index) =>
    slipId.startsWith(own)
      ? [{ hash: leaves[index] as string, index, path: merkleProof(leaves, index) }]
      : [],
  )
  return ok({ checkpoint: asWritten(batch), proofs })
}
