import { type ChainFault, chainFault } from '#shared/rules/chain'
import type { ClientRefusal } from '@/api/refusal'
import type { Checkpoint, Ledger } from './checkVotes'

export interface ChainFinding {
  /** The batches that were followed one by one. */
  readonly first: number
  readonly last: number
  /** The newest that this phone had seen before. */
  readonly seen: number | null
  readonly fault?: ChainFault['code']
  readonly faultAt?: number
  readonly hashes: Readonly<Record<number, string>>
}

export type Asking = Pick<Ledger, 'checkpoints' | 'seen' | 'pause'>

/** So many of the newest are followed at once: the work of a few seconds on an old phone. */
const batchesAtMost = 1_000
/** Cloud instances may lag behind each other for so long. */
const lagMs = 6_000

/** The chain from what was seen, or from the first batch with own votes, to its newest end. */
export const followChain = async (
  ledger: Asking,
  own: readonly number[],
  atMost = batchesAtMost,
): Promise<ChainFinding | { readonly refusal: ClientRefusal }> => {
  const found = await followOnce(ledger, own, atMost)
  if (!('fault' in found) || found.fault !== 'HISTORY_SHORTENED') return found
  await ledger.pause(lagMs)
  return followOnce(ledger, own, atMost)
}

const followOnce = async (
  { checkpoints, seen }: Asking,
  own: readonly number[],
  atMost: number,
): Promise<ChainFinding | { readonly refusal: ClientRefusal }> => {
  const end = await checkpoints()
  if (!end.ok) return { refusal: end.error }
  const { last } = end.value
  const wanted = Math.min(...own, seen?.number ?? last, last)
  const first = Math.max(1, wanted, last - atMost + 1)
  const newest = end.value.checkpoints
  const chain: Checkpoint[] =
    (newest[0]?.number ?? last) <= first ? newest.filter(({ number }) => number >= first) : []
  while (last > 0 && first + chain.length <= last) {
    const reply = await checkpoints(first + chain.length)
    if (!reply.ok) return { refusal: reply.error }
    if (reply.value.checkpoints.length === 0) break
    chain.push(...reply.value.checkpoints)
  }

  let fault = chainFault(chain, seen ? { contestId: '', ...seen } : null)
  // Where only the newest end is followed, what was seen is looked for at its own place.
  if (!fault && seen && seen.number < first) {
    const reply = await checkpoints(seen.number)
    if (!reply.ok) return { refusal: reply.error }
    const [there] = reply.value.checkpoints
    if (there?.number !== seen.number || there.hash !== seen.hash) {
      fault = { number: seen.number, code: 'HISTORY_REWRITTEN' }
    }
  }
  if (!fault && first + chain.length - 1 < last) fault = { number: last, code: 'HISTORY_SHORTENED' }
  return {
    first,
    last,
    seen: seen?.number ?? null,
    ...(fault ? { fault: fault.code, faultAt: fault.number } : {}),
    hashes: Object.fromEntries(chain.map(({ number, hash }) => [number, hash])),
  }
}
