import type { SeenCheckpoint } from '#shared/rules/chain'
import { type Asking, followChain } from './followChain'

type Head = Pick<SeenCheckpoint, 'number' | 'hash'>

/** As many as one answer has. */
const batchesAtMost = 20

/**
 * Does the chain go on from what this phone saw? Its newest end, what was seen at its own place, and the batch that a page
 * shows, if it shows one: an answer or two. `broken` names the batch that is not what it was.
 */
export const watchChain = async (
  asking: Asking,
  shown?: Head,
): Promise<{ readonly head?: Head; readonly broken?: number }> => {
  const found = await followChain(asking, [], batchesAtMost)
  if ('refusal' in found) return {}
  const { last, fault, faultAt, hashes } = found
  if (fault) return { broken: faultAt ?? last }
  const there = shown && hashes[shown.number]
  if (shown && there !== undefined && there !== shown.hash) return { broken: shown.number }
  const hash = hashes[last]
  return hash === undefined ? {} : { head: { number: last, hash } }
}
