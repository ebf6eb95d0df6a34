import type { RankingRow } from '#shared/model/ranking'
import { neighboursOf, unitPlaces, workPlaces } from './rankingViews'

const row = (
  entryId: string,
  votes: number,
  votesBefore: number,
  categoryId = 'a',
  unit: string | null = null,
) => ({ entryId, votes, votesBefore, categoryId, unit, rank: 0 }) satisfies RankingRow

const rows = [
  row('w1', 9, 2, 'a', '第一中学'),
  row('w2', 7, 7, 'b', '电视台'),
  row('w3', 7, 5, 'a', '第一中学'),
  row('w4', 0, 0, 'b'),
]
const places = (list: readonly { rank: number; rankBefore: number | null }[]) =>
  list.map(({ rank, rankBefore }) => [rank, rankBefore])

test('places now and as yesterday ended, ties sharing one', () => {
  expect(places(workPlaces(rows))).toEqual([
    [1, 3],
    [2, 1],
    [2, 2],
    [4, null],
  ])
})

test('a category has places of its own', () => {
  expect(workPlaces(rows, 'b').map(({ entryId }) => entryId)).toEqual(['w2', 'w4'])
  expect(places(workPlaces(rows, 'a'))).toEqual([
    [1, 2],
    [2, 1],
  ])
})

test('a unit has the votes of all its works', () => {
  expect(unitPlaces(rows)).toEqual([
    { unit: '第一中学', works: 2, votes: 16, rank: 1, rankBefore: 1 },
    { unit: '电视台', works: 1, votes: 7, rank: 2, rankBefore: 1 },
  ])
})

test('neighbours are the next better and the next worse place, not who shares one', () => {
  const list = workPlaces(rows)
  expect(neighboursOf(list, 'w3')).toMatchObject({ isShared: true, toNext: 2, fromNext: 7 })
  expect(neighboursOf(list, 'w1')).toMatchObject({ isShared: false, toNext: null, fromNext: 2 })
  expect(neighboursOf(list, 'w4')).toMatchObject({ toNext: 7, fromNext: null })
  expect(neighboursOf(list, 'nobody')).toBeUndefined()
})
