import { sha256Hex } from '#shared/lib/hash'

// Leaves and nodes are hashed under different words, so that a node can never be passed off as a leaf.
const leafHash = (text: string) => sha256Hex(`leaf ${text}`)
const nodeHash = (left: string, right: string) => sha256Hex(`node ${left} ${right}`)

/** A step of a proof: the hash beside ours, and on which side it stands. */
export interface ProofStep {
  readonly side: 'left' | 'right'
  readonly hash: string
}

// The one without a partner goes up as it is.
const levelAbove = (level: readonly string[]): string[] => {
  const above: string[] = []
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index] as string
    const right = level[index + 1]
    above.push(right === undefined ? left : nodeHash(left, right))
  }
  return above
}

/** One hash that stands for all leaves in their order; of no leaves, a hash of its own. */
export const merkleRoot = (leaves: readonly string[]): string => {
  if (leaves.length === 0) return sha256Hex('empty')
  let level = leaves.map(leafHash)
  while (level.length > 1) level = levelAbove(level)
  return level[0] as string
}

/** The steps from one leaf to the root: enough to check that it was counted, and nothing about the others. */
export const merkleProof = (leaves: readonly string[], index: number): ProofStep[] => {
  const steps: ProofStep[] = []
  let level = leaves.map(leafHash)
  let place = index
  while (level.length > 1) {
    const partner = place ^ 1
    const hash = level[partner]
    if (hash !== undefined) steps.push({ side: partner < place ? 'left' : 'right', hash })
    level = levelAbove(level)
    place >>= 1
  }
  return steps
}

export const provesInclusion = (leaf: string, steps: readonly ProofStep[], root: string): boolean =>
  root ===
  steps.reduce(
    (hash, step) => (step.side === 'left' ? nodeHash(step.hash, hash) : nodeHash(hash, step.hash)),
    leafHash(leaf),
  )
