import type { Checkpoint } from '#shared/model/vote'
import { checkpointHash } from './batch'
import { type ProofStep, provesInclusion } from './merkle'

/** The newest checkpoint that a phone, or a witness, has seen. */
export type SeenCheckpoint = Pick<Checkpoint, 'contestId' | 'number' | 'hash'>

export interface ChainFault {
  readonly number: number
  readonly code: /** Its hash is not the hash of what it says. */
    | 'CHECKPOINT_ALTERED'
    /** It does not follow the one before it. */
    | 'CHAIN_BROKEN'
    /** We saw another one of that number before. */
    | 'HISTORY_REWRITTEN'
    /** We saw a later one before, and now it is not there. */
    | 'HISTORY_SHORTENED'
}

/**
 * Do these checkpoints, oldest first and without a gap, form a chain that goes on from what was seen before? They begin
 * at the seen one, after it, or at the first of all.
 */
export const chainFault = (
  checkpoints: readonly Checkpoint[],
  seen: SeenCheckpoint | null,
): ChainFault | undefined => {
  let before: SeenCheckpoint | null = null
  for (const checkpoint of checkpoints) {
    const { number, hash, previousHash } = checkpoint
    if (checkpointHash(checkpoint) !== hash) return { number, code: 'CHECKPOINT_ALTERED' }
    if (seen?.number === number && seen.hash !== hash) return { number, code: 'HISTORY_REWRITTEN' }
    const previous: SeenCheckpoint | null = before ?? (seen?.number === number - 1 ? seen : null)
    const isFirst = number === 1
    if (isFirst ? previousHash !== '' : previous !== null && previousHash !== previous.hash)
      return { number, code: before === null ? 'HISTORY_REWRITTEN' : 'CHAIN_BROKEN' }
    if (before && number !== before.number + 1) return { number, code: 'CHAIN_BROKEN' }
    before = checkpoint
  }
  if (seen && seen.number > (before?.number ?? 0)) return { number: seen.number, code: 'HISTORY_SHORTENED' }
  return undefined
}

/** Where a slip stands in a batch, and the hashes that lead from it to the batch's root. */
export interface SlipProof {
  readonly hash: string
  readonly index: number
  readonly path: readonly ProofStep[]
}

/** Is this slip one of the batch's, at the place that is claimed? Worked out on the phone, from its own slip's hash. */
export const isProved = ({ hash, index, path }: SlipProof, checkpoint: Checkpoint): boolean => {
  if (checkpointHash(checkpoint) !== checkpoint.hash) return false
  if (index < 0 || index >= checkpoint.slips) return false
  return placeOf(path, checkpoint.slips, index) && provesInclusion(hash, path, checkpoint.merkleRoot)
}

// The sides of the steps are the digits of the place; a level with an odd last one has no step for it.
const placeOf = (path: readonly ProofStep[], leaves: number, index: number): boolean => {
  let [width, place, next] = [leaves, index, 0]
  while (width > 1) {
    const hasPartner = (place ^ 1) < width
    if (hasPartner && path[next++]?.side !== (place & 1 ? 'left' : 'right')) return false
    width = Math.ceil(width / 2)
    place >>= 1
  }
  return next === path.length
}
