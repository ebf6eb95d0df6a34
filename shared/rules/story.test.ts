import { instantOf } from '#shared/lib/day'
import type { PublicAward } from '#shared/model/results'
import type { Stage } from '#shared/model/stage'
import type { VoteRule } from '#shared/model/vote'
import { everyDay, storyOf } from './story'

const voting = (opens: string, closes: string) =>
  ({
    ...{ stageId: 'vote', name: '投票', rights: ['vote'] },
    ...{ opensAt: instantOf(opens), closesAt: instantOf(closes) },
  }) as unknown as Stage
const contest = {
  contestId: 'c',
  stages: [voting('2020-11-26 00:00', '2020-12-11 00:00')],
  voteRule: {} as VoteRule,
}
const winner = (id: string, unit: string) => ({
  ...{ id, number: '', title: '', author: '', unit, category: '', figures: null },
})
const awards: PublicAward[] = [
  { awardId: 'first', name: '', basis: 'jury', winners: [winner('a', '乙局')] },
  { awardId: 'second', name: '', basis: 'jury', winners: [winner('b', ''), winner('a', '乙局')] },
]
const places = [
  { unit: '甲局', city: '沧州', works: 3 },
  { unit: '乙局', city: '保定', works: 1 },
  { unit: null, city: '保定', works: 4 },
  { unit: '甲局', city: '', works: 1 },
]
const facts = { contest, madeOf: 'x', awards, places, sent: 30, counts: null, ranksUnits: true }

test('works, winners, units by what they won, cities by their works, days of voting', () => {
  expect(storyOf(facts)).toEqual({
    ...{ contestId: 'c', madeOf: 'x', entered: 30, works: 9, winners: 2, unitCount: 2 },
    units: [
      { name: '乙局', works: 1, awards: 2 },
      { name: '甲局', works: 4, awards: 0 },
    ],
    cities: [
      { name: '保定', works: 5 },
      { name: '沧州', works: 3 },
    ],
    votingDays: 15,
    counts: null,
  })
})

test('a body that must not compare units names them in the order of their names, without awards', () => {
  expect(storyOf({ ...facts, ranksUnits: false }).units).toEqual([
    { name: '乙局', works: 1, awards: null },
    { name: '甲局', works: 4, awards: null },
  ])
})

test('works that were collected outside are not told as so few that were sent', () => {
  expect(storyOf({ ...facts, sent: 8 }).entered).toBeNull()
  expect(storyOf({ ...facts, sent: 0, places: [] }).entered).toBeNull()
  expect(storyOf({ ...facts, sent: 9 }).entered).toBe(9)
})

test('two windows on one day are one day; without votes there is none', () => {
  const stages = [
    voting('2020-11-26 08:00', '2020-11-26 12:00'),
    voting('2020-11-26 14:00', '2020-11-27 12:00'),
  ]
  expect(storyOf({ ...facts, contest: { ...contest, stages } }).votingDays).toBe(2)
  expect(storyOf({ ...facts, contest: { ...contest, voteRule: null } }).votingDays).toBe(0)
})

test('a day without votes has its place; a day that only took votes away has none at the end', () => {
  const counted = [
    { day: '2020-11-28', votes: 5 },
    { day: '2020-11-26', votes: 3 },
    { day: '2020-12-20', votes: -4 },
  ]
  expect(everyDay(counted)).toEqual([
    { day: '2020-11-26', votes: 3 },
    { day: '2020-11-27', votes: 0 },
    { day: '2020-11-28', votes: 5 },
  ])
  expect(everyDay([])).toEqual([])
})
