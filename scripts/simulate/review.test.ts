import { simulateReview } from './review'

test('forty works, from the queue to the public list, by a team that works at once', async () => {
  const { faults, decided, readings } = await simulateReview({
    works: 40,
    jurors: 5,
    selects: 8,
    tell: () => undefined,
  })
  expect(faults).toEqual([])
  expect(decided.reduce((sum, one) => sum + one, 0)).toBe(40)
  expect(Math.max(...readings) - Math.min(...readings)).toBeLessThanOrEqual(1)
}, 120_000)
