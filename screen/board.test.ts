import { instantOf } from '#shared/lib/day'
import { boardOf, rowsOnScreen } from './board'
import type { Screen } from './source'
import { stateWords, timeLeft } from './words'

type Visible = Extract<Screen['ranking'], { visible: true }>

const votes = [9, 7, 7, 5, 4, 3, 2, 1, 1, 0]
const rows = votes.map((sum, index) => ({
  entryId: `w${index}`,
  votes: sum,
  rank: votes.indexOf(sum) + 1,
  categoryId: 'a',
  unit: null,
  votesBefore: 0,
}))
const visible: Visible = {
  visible: true,
  state: 'live',
  nextAt: null,
  frozenFrom: null,
  reveal: null,
  batch: 3,
  batchHash: '',
  votes: 39,
  slips: 5,
  rows,
  ranksUnits: false,
  writtenAt: instantOf('2020-11-26 12:00'),
}
const screen = (ranking: Screen['ranking']): Screen => ({
  now: 0,
  contest: {
    contestId: 'c',
    name: '大赛',
    theme: '',
    hosts: [],
    cover: '',
    categories: [],
    voting: [{ opensAt: instantOf('2020-11-26 00:00'), closesAt: instantOf('2020-12-11 00:00') }],
    stoppedSince: null,
  },
  ranking,
  cards: rows.map(({ entryId }) => ({
    entryId,
    number: entryId.slice(1),
    title: entryId,
    author: '作者',
    unit: null,
    categoryId: 'a',
    cover: '',
  })),
})
const nobody: ReadonlySet<string> = new Set()

test('a page of the ranking, with ties and lines that are parts of the first', () => {
  const board = boardOf(screen(visible), 0, nobody)
  expect(board.rows.map(({ rank, isShared }) => [rank, isShared]).slice(0, 4)).toEqual([
    [1, false],
    [2, true],
    [2, true],
    [4, false],
  ])
  expect([board.pages, board.next, board.rows[0]?.share]).toEqual([2, null, 1])
  expect(boardOf(screen(visible), 9, nobody).rows.map(({ entryId }) => entryId)).toEqual(['w8', 'w9'])
})

test('a reveal leaves room for the place that comes next, and marks what was just shown', () => {
  const reveal = { batch: 3, works: 30, shown: 10, startedAt: 0, finishedAt: null }
  const half: Visible = { ...visible, state: 'revealing', votes: null, slips: null, reveal }
  const seen = new Set(rows.slice(1).map(({ entryId }) => entryId))
  const board = boardOf(screen(half), 0, seen)
  expect(board.next).toBe(20)
  expect(board.rows).toHaveLength(rowsOnScreen - 1)
  expect(board.rows.filter(({ isNew }) => isNew).map(({ entryId }) => entryId)).toEqual(['w0'])
})

test('what is hidden has no rows and says so', () => {
  const hidden = screen({ visible: false, state: 'hidden', nextAt: null })
  expect(boardOf(hidden, 0, nobody).rows).toEqual([])
  expect(stateWords(hidden).tag).toBe('结果待揭晓')
  expect(
    stateWords(screen({ ...visible, state: 'frozen', frozenFrom: instantOf('2020-12-09 18:00') })).line,
  ).toBe('12月9日 18:00 起停在第 3 批，之后的票照常记下，结果待揭晓')
})

test('the time that is left', () => {
  const at = (clock: string) => timeLeft(screen(visible).contest, instantOf(clock))
  expect(at('2020-11-25 23:59')).toEqual({ label: '距投票开始', text: '00:01:00' })
  expect(at('2020-12-09 20:00')).toEqual({ label: '距投票截止', text: '1 天 04:00:00' })
  expect(at('2020-12-11 00:00')).toEqual({ label: '投票', text: '已结束' })
})
