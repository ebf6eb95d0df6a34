import { rankWorks } from './ranking'

test('ties share a rank and the places behind them stay empty', () => {
  const ranks = (votes: number[]) =>
    rankWorks(votes.map((sum, index) => ({ entryId: `w${index}`, votes: sum })))
  expect(ranks([9, 7, 7, 7, 2, 0, 0]).map(({ rank }) => rank)).toEqual([1, 2, 2, 2, 5, 6, 6])
  expect(ranks([])).toEqual([])
})
