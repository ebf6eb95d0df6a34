import { sha256Hex } from '#shared/lib/hash'
import type { Batch, Checkpoint } from '#shared/model/vote'

/** How many slips are counted together at the most. */
export const SLIPS_PER_BATCH = 500

export const batchIdOf = (contestId: string, number: number): string => `${contestId}:${number}`

/** Slips and sums by one hash. Slip ids hold keyed hashes of accounts: nobody finds the sums by trying. */
const contentsOf = ({ slipIds, sums, votes }: Pick<Batch, 'slipIds' | 'sums' | 'votes'>): string => {
  const sorted = Object.entries(sums).sort(([one], [other]) => (one < other ? -1 : 1))
  return sha256Hex(`contents ${JSON.stringify([slipIds, sorted, votes])}`)
}

/** The hash of a checkpoint covers the one before it, so that changing any batch changes every later one. */
export const checkpointHash = (facts: Omit<Checkpoint, 'hash'>): string => {
  const { contestId, number, slips, contents, merkleRoot, previousHash, settledAt } = facts
  const sealed = [contestId, number, slips, contents, merkleRoot, previousHash, settledAt]
  return sha256Hex(`batch ${JSON.stringify(sealed)}`)
}

/** What anybody may know of a batch, at any time. */
export const checkpointOf = (batch: Omit<Batch, 'hash'>): Checkpoint => {
  const { contestId, number, slipIds, merkleRoot, previousHash, settledAt } = batch
  const facts = { contestId, number, slips: slipIds.length, contents: contentsOf(batch), merkleRoot }
  const chained = { ...facts, previousHash, settledAt }
  return { ...chained, hash: checkpointHash(chained) }
}

export const sealBatch = (facts: Omit<Batch, 'hash'>): Batch => ({
  ...facts,
  hash: checkpointOf(facts).hash,
})
