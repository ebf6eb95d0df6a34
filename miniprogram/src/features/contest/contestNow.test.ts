import { instantOf } from '#shared/lib/day'
import { byPhase, type ContestSummary } from './contestNow'

const contest = (contestId: string, opens: string, closes: string): ContestSummary => ({
  contestId,
  name: contestId,
  theme: contestId,
  cover: '',
  hosts: [],
  phase: 'now',
  isVotingStopped: false,
  finalAt: null,
  stages: [
    { stageId: 's', name: '投票', opensAt: instantOf(opens), closesAt: instantOf(closes), rights: ['vote'] },
  ],
})

test('what goes on, what comes and what was, the nearest first', () => {
  const contests = [
    contest('past', '2020-01-01 00:00', '2020-02-01 00:00'),
    contest('now', '2020-11-26 00:00', '2020-12-11 00:00'),
    contest('later', '2021-06-01 00:00', '2021-07-01 00:00'),
    contest('next', '2021-01-01 00:00', '2021-02-01 00:00'),
    contest('longPast', '2019-01-01 00:00', '2019-02-01 00:00'),
  ]
  const { now, soon, past } = byPhase(contests, instantOf('2020-11-28 10:00'))
  expect([now, soon, past].map((some) => some.map(({ contestId }) => contestId))).toEqual([
    ['now'],
    ['next', 'later'],
    ['past', 'longPast'],
  ])
})
