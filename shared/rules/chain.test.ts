import fc from 'fast-check'
import type { Batch, Checkpoint } from '#shared/model/vote'
import { checkpointOf, sealBatch } from './batch'
import { chainFault, isProved } from './chain'
import { merkleProof, merkleRoot } from './merkle'

const leavesOf = (batch: number, size: number) =>
  Array.from({ length: size }, (_, index) => `${batch}-${index}`)

const chainOf = (sizes: readonly number[]): Checkpoint[] => {
  const checkpoints: Checkpoint[] = []
  for (const [index, size] of sizes.entries()) {
    const facts: Omit<Batch, 'hash'> = {
      contestId: 'c',
      number: index + 1,
      slipIds: leavesOf(index + 1, size),
      sums: { a: size, b: 1 },
      votes: size + 1,
      merkleRoot: merkleRoot(leavesOf(index + 1, size)),
      previousHash: checkpoints.at(-1)?.hash ?? '',
      settledAt: 1_000 * index,
    }
    const checkpoint = checkpointOf(facts)
    expect(sealBatch(facts).hash).toBe(checkpoint.hash)
    checkpoints.push(checkpoint)
  }
  return checkpoints
}

const someSizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 8 })

test('a chain goes on from any checkpoint of its own that was seen', () => {
  fc.assert(
    fc.property(someSizes, fc.nat(), fc.nat(), (sizes, at, from) => {
      const chain = chainOf(sizes)
      const seen = chain[at % chain.length] as Checkpoint
      expect(chainFault(chain, null)).toBeUndefined()
      expect(chainFault(chain, seen)).toBeUndefined()
      const rest = chain.slice(Math.min(from % chain.length, seen.number))
      if (rest.length > 0) expect(chainFault(rest, seen)).toBeUndefined()
    }),
  )
})

test('whatever is changed in any checkpoint is found, and the number of the first is told', () => {
  const facts = ['number', 'slips', 'contents', 'merkleRoot', 'previousHash', 'settledAt', 'hash'] as const
  fc.assert(
    fc.property(someSizes, fc.nat(), fc.constantFrom(...facts), (sizes, pick, fact) => {
      const chain = chainOf(sizes)
      const at = pick % chain.length
      const altered = chain.map((one, index) => (index === at ? { ...one, [fact]: `${one[fact]}0` } : one))
      expect(chainFault(altered as Checkpoint[], null)).toEqual({
        number: (altered[at] as Checkpoint).number,
        code: 'CHECKPOINT_ALTERED',
      })
    }),
  )
})

test('a history that was rewritten as a whole is told from the one that was seen', () => {
  const [seen, other] = [chainOf([3, 4, 5]), chainOf([3, 5, 5, 2])]
  expect(chainFault(other, seen[2] as Checkpoint)).toEqual({ number: 3, code: 'HISTORY_REWRITTEN' })
  expect(chainFault(other.slice(2), seen[1] as Checkpoint)).toEqual({ number: 3, code: 'HISTORY_REWRITTEN' })
  expect(chainFault(seen.slice(0, 2), seen[2] as Checkpoint)).toEqual({
    number: 3,
    code: 'HISTORY_SHORTENED',
  })
  expect(chainFault([], seen[0] as Checkpoint)).toEqual({ number: 1, code: 'HISTORY_SHORTENED' })
  const gap = [seen[0], seen[2]] as Checkpoint[]
  expect(chainFault(gap, null)).toEqual({ number: 3, code: 'CHAIN_BROKEN' })
})

test('a slip is proved at its place in its batch, and nowhere else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (size, pick, wrong) => {
      const [checkpoint] = chainOf([size]) as [Checkpoint]
      const leaves = leavesOf(1, size)
      const index = pick % size
      const proof = { hash: leaves[index] as string, index, path: merkleProof(leaves, index) }
      expect(isProved(proof, checkpoint)).toBe(true)
      expect(isProved({ ...proof, hash: 'another' }, checkpoint)).toBe(false)
      const elsewhere = wrong % (size + 2)
      if (elsewhere !== index) expect(isProved({ ...proof, index: elsewhere }, checkpoint)).toBe(false)
      expect(isProved(proof, { ...checkpoint, slips: checkpoint.slips + 1 })).toBe(false)
    }),
  )
})
