import fc from 'fast-check'
import { merkleProof, merkleRoot, provesInclusion } from './merkle'

const leaves = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 })

test('every leaf can be proved, and only at its own place in its own tree', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (list, pick) => {
      const index = pick % list.length
      const root = merkleRoot(list)
      const proof = merkleProof(list, index)
      expect(provesInclusion(list[index] as string, proof, root)).toBe(true)
      expect(provesInclusion(`${list[index]}x`, proof, root)).toBe(false)
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(list.length)))
    }),
  )
})

test('any change, swap or loss of a leaf changes the root', () => {
  fc.assert(
    fc.property(leaves, (list) => {
      const root = merkleRoot(list)
      expect(merkleRoot([...list, 'another'])).not.toBe(root)
      expect(merkleRoot(list.map((leaf, index) => (index === 0 ? `${leaf}x` : leaf)))).not.toBe(root)
      if (list.length > 1) expect(merkleRoot([...list].reverse())).not.toBe(root)
    }),
  )
})

test('a node is never taken for a leaf', () => {
  const [a, b] = ['a', 'b']
  expect(merkleRoot([merkleRoot([a, b])])).not.toBe(merkleRoot([a, b]))
})
