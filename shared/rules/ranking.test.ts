import fc from 'fast-check'
import { rankingRows, rankWorks, revealedRows, shownAfter } from './ranking'

const works = (votes: readonly number[]) => votes.map((sum, index) => ({ entryId: `w${index}`, votes: sum }))

test('ties share a rank and the places behind them stay empty', () => {
  const ranks = (votes: number[]) => rankWorks(works(votes)).map(({ rank }) => rank)
  expect(ranks([9, 7, 7, 7, 2, 0, 0])).toEqual([1, 2, 2, 2, 5, 6, 6])
  expect(ranks([])).toEqual([])
})

test('a work that was taken down leaves the ranking, and those behind it move up', () => {
  const cards = ['w0', 'w2'].map((entryId) => ({ entryId, categoryId: 'a', unit: null }))
  expect(rankingRows(works([9, 7, 2]), cards, () => 1)).toEqual([
    { entryId: 'w0', votes: 9, rank: 1, categoryId: 'a', unit: null, votesBefore: 1 },
    { entryId: 'w2', votes: 2, rank: 2, categoryId: 'a', unit: null, votesBefore: 1 },
  ])
})

test('a reveal goes from the last place up and tears no tie apart', () => {
  const rows = rankWorks(works([9, 7, 7, 2, 0, 0, 0]))
  const steps: number[] = [0]
  while (steps.at(-1) !== rows.length) steps.push(shownAfter(rows, steps.at(-1) ?? 0, 1))
  expect(steps).toEqual([0, 3, 4, 6, 7])
  expect(revealedRows(rows, 4).map(({ entryId }) => entryId)).toEqual(['w3', 'w4', 'w5', 'w6'])
  expect(revealedRows(rows, 0)).toEqual([])
  expect(shownAfter(rows, 3, 0)).toBe(3)
})

test('whatever is shown says nothing of a rank above it', () => {
  const votes = fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }).map((all) => all.sort((a, b) => b - a))
  fc.assert(
    fc.property(votes, fc.nat(30), fc.integer({ min: 1, max: 10 }), (sums, from, by) => {
      const rows = rankWorks(works(sums))
      const begun = shownAfter(rows, 0, Math.min(from, rows.length))
      const shown = shownAfter(rows, begun, by)
      expect(shown).toBeGreaterThanOrEqual(Math.min(begun + by, rows.length))
      const seen = new Set(revealedRows(rows, shown).map(({ rank }) => rank))
      const unseen = rows.slice(0, rows.length - shown).map(({ rank }) => rank)
      expect(unseen.filter((rank) => seen.has(rank))).toEqual([])
    }),
  )
})
