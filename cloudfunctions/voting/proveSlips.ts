import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { merkleProof } from '#shared/rules/merkle'
import { findBatch } from '../_data/batches'
import { paperOf } from '../_data/papers'
import { findSlipHashes } from '../_data/slips'
import type { Handler } from '../_runtime/serve'
import { asWritten } from './asWritten'
import { voterOf } from './voter'

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
