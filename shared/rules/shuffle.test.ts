import fc from 'fast-check'
import { seedOf, shuffled } from './shuffle'

const ids = Array.from({ length: 150 }, (_, index) => `work-${index + 1}`)
const same = (id: string) => id

test('nothing is lost, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const order = shuffled(ids, seed, same)
      expect([...order].sort()).toEqual([...ids].sort())
      expect(shuffled([...ids].reverse(), seed, same)).toEqual(order)
    }),
    { numRuns: 30 },
  )
})

test('a work keeps its place among the others when one goes', () => {
  const order = shuffled(ids, 7, same)
  const gone = ids[40]
  expect(
    shuffled(
      ids.filter((id) => id !== gone),
      7,
      same,
    ),
  ).toEqual(order.filter((id) => id !== gone))
})

test('over many voters every work is on the first page about as often as any other', () => {
  const onFirstPage = new Map(ids.map((id) => [id, 0]))
  const voters = 6_000
  for (let voter = 0; voter < voters; voter++) {
    for (const id of shuffled(ids, seedOf(`hebei-2020 voter ${voter}`), same).slice(0, 20))
      onFirstPage.set(id, (onFirstPage.get(id) ?? 0) + 1)
  }
  const expected = (voters * 20) / ids.length
  for (const times of onFirstPage.values()) expect(Math.abs(times - expected) / expected).toBeLessThan(0.2)
})
