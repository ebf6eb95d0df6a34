import { simulateSeason } from './season'

test('a small season, from the notice to a recount that agrees', async () => {
  const { faults, counts } = await simulateSeason({
    ...{ works: 36, selects: 30, jurors: 4, voters: 150, seed: 7 },
    tell: () => undefined,
  })
  expect(faults).toEqual([])
  expect(counts).toMatchObject({ entered: 36, shortlisted: 30, casts: 180, slips: 180, sheets: 120 })
  expect(counts.winners).toBeGreaterThan(15)
}, 120_000)
