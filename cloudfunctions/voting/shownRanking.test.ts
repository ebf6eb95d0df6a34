import type { Ranking } from '#shared/model/ranking'
import { hebeiContest } from '../../tests/fixtures/contests'
import { shownRanking } from './shownRanking'

const row = (entryId: string, votes: number, rank: number) => ({
  entryId,
  votes,
  rank,
  categoryId: 'a',
  unit: null,
  votesBefore: 0,
})
const snapshot: Ranking = {
  contestId: 'hebei-2020',
  batch: 7,
  batchHash: 'h',
  votes: 12,
  slips: 4,
  rows: [row('a', 6, 1), row('b', 4, 2), row('c', 2, 3)],
  ranksUnits: false,
  reveal: null,
  writtenAt: 5,
}
const cards = (...entryIds: string[]) => entryIds.map((entryId) => ({ entryId }))

test('a work that is taken down later leaves at once, and those behind it move up', () => {
  const shown = shownRanking(hebeiContest, snapshot, cards('b', 'c'), 9)
  expect(shown).toMatchObject({ visible: true, votes: 12, rows: [row('b', 4, 1), row('c', 2, 2)] })
})

test('half a reveal tells no total, and keeps the places that a hall has seen', () => {
  const reveal = { batch: 7, works: 3, shown: 2, startedAt: 1, finishedAt: null }
  const half = { ...snapshot, reveal, rows: snapshot.rows.slice(1) }
  expect(shownRanking(hebeiContest, half, cards('a', 'c'), 9)).toMatchObject({
    state: 'revealing',
    votes: null,
    slips: null,
    rows: [row('c', 2, 3)],
  })
})

test('a plan that hides counts holds before anything is written anew', () => {
  const hidden = {
    ...hebeiContest,
    countsVisibility: { mode: 'hidden', times: [], frozenFrom: null } as const,
  }
  expect(shownRanking(hidden, snapshot, cards('a', 'b', 'c'), 9)).toEqual({
    visible: false,
    state: 'hidden',
    nextAt: null,
  })
})
