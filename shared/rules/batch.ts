import { canonical, type Plain } from '#shared/lib/canonical'
import { sha256Hex } from '#shared/lib/hash'
import type { Batch } from '#shared/model/vote'

/** How many slips are counted together at the most. */
export const SLIPS_PER_BATCH = 500

export const batchIdOf = (contestId: string, number: number): string => `${contestId}:${number}`

/** The hash of a batch covers the one before it, so that changing any batch changes every later one. */
export const sealBatch = (facts: Omit<Batch, 'hash'>): Batch => {
  const { contestId, number, slipIds, sums, votes, merkleRoot, previousHash, settledAt } = facts
  const sealed = { contestId, number, slipIds, sums, votes, merkleRoot, previousHash, settledAt }
  return { ...facts, hash: sha256Hex(`batch ${canonical(sealed as unknown as Plain)}`) }
}
