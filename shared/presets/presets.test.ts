import { clockText, instantOf } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import { allows } from '#shared/rules/stages'
import { voteRuleFaults } from '#shared/rules/voteRuleFaults'
import { presets } from './index'

const { 'hebei-2020': hebei, quanzong, 'wenzhou-2024': wenzhou, 'tianjin-2022': tianjin } = presets

const places = ({ awards }: ContestPlan) => awards.reduce((sum, award) => sum + (award.places ?? 0), 0)
const placesOf = ({ awards }: ContestPlan) =>
  Object.fromEntries(awards.map(({ name, places: number }) => [name, number]))
const selected = ({ panels }: ContestPlan) => panels.find(({ purpose }) => purpose === 'shortlist')?.selects

test('河北: its awards are 125 of 150', () => {
  expect(placesOf(hebei)).toEqual({
    一等奖: 5,
    二等奖: 10,
    三等奖: 20,
    优秀奖: 15,
    最具人气奖: 10,
    创新奖: 15,
    纪念奖: 50,
    优秀组织奖: null,
  })
  expect([places(hebei), selected(hebei)]).toEqual([125, 150])
})

test('全总: every finalist wins, 100 of 100', () => {
  expect(placesOf(quanzong)).toEqual({
    特等奖: 3,
    一等奖: 10,
    二等奖: 20,
    三等奖: 30,
    优秀奖: 37,
    优秀组织奖: null,
  })
  expect([places(quanzong), selected(quanzong)]).toEqual([100, 100])
})

test('温州: 3, 6, 9 and 50, by experts alone', () => {
  expect(placesOf(wenzhou)).toEqual({ 一等奖: 3, 二等奖: 6, 三等奖: 9, 优秀奖: 50, 组织奖: null })
  expect([wenzhou.voteRule, wenzhou.scoreMix]).toEqual([null, null])
  expect(wenzhou.panels[0]?.criteria.map(({ name }) => name)).toEqual([
    '策划创意',
    '主题吻合度',
    '制作难度',
    '传播效果',
  ])
})

test('天津: four seasons of three months without a gap, by links that carry the city’s topic', () => {
  const seasons = tianjin.stages.slice(0, 4)
  expect(seasons.map(({ opensAt, closesAt }) => [clockText(opensAt), clockText(closesAt)])).toEqual([
    ['2021-12-01 00:00:00', '2022-03-01 00:00:00'],
    ['2022-03-01 00:00:00', '2022-06-01 00:00:00'],
    ['2022-06-01 00:00:00', '2022-09-01 00:00:00'],
    ['2022-09-01 00:00:00', '2022-12-01 00:00:00'],
  ])
  expect(allows(tianjin.stages, 'enter', instantOf('2022-07-15 12:00'))).toBe(true)
  expect([tianjin.requirements.by, tianjin.requirements.link?.tags]).toEqual(['link', ['你好天津']])
  expect(tianjin.awards.map(({ name }) => name)).toEqual(['月度奖', '季度奖', '年度奖', '优秀组织奖'])
  expect(tianjin.voteRule).toBeNull()
})

test.each([
  ['a vote before it opens', 'vote', '2020-11-25 23:59:59', false],
  ['the first vote', 'vote', '2020-11-26 00:00:00', true],
  ['the last vote', 'vote', '2020-12-10 23:59:59', true],
  ['a vote after its end', 'vote', '2020-12-11 00:00:00', false],
  ['the first entry', 'enter', '2020-10-15 00:00:00', true],
  ['the last entry', 'enter', '2020-11-15 23:59:59', true],
  ['an entry after its end', 'enter', '2020-11-16 00:00:00', false],
  ['judging, dated in words only', 'judge', '2020-12-15 12:00:00', false],
] as const)('河北: %s', (_name, right, clock, open) => {
  expect(allows(hebei.stages, right, instantOf(clock))).toBe(open)
})

test('works: lengths, sizes, formats, sets and authors as the notices say', () => {
  expect(hebei.requirements.video).toEqual({ seconds: { value: 180, strictness: 'hard' } })
  expect(quanzong.requirements.video).toEqual({
    seconds: { value: 90, strictness: 'hard' },
    megabytes: { value: 50, strictness: 'hard' },
    formats: { value: ['mp4'], strictness: 'hard' },
    resolution: { value: { width: 720, height: 576, exact: true }, strictness: 'hard' },
  })
  expect(wenzhou.requirements.video.seconds?.value).toBe(600)
  expect([wenzhou.requirements.mostItems, wenzhou.requirements.mostAuthors]).toEqual([6, 5])
  expect(wenzhou.requirements.link).toEqual({ platforms: ['douyin'], tags: ['最美in温州'] })
})

test('whatever finds a person at home is hidden', () => {
  for (const { requirements } of Object.values<ContestPlan>(presets)) {
    const found = requirements.fields.filter(({ kind }) => kind === 'phone' || kind === 'address')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ hidden }) => hidden)).toBe(true)
  }
})

test.each(Object.entries<ContestPlan>(presets))('%s holds together', (_name, plan) => {
  if (plan.voteRule) expect(voteRuleFaults(plan.voteRule)).toEqual([])
  for (const { criteria } of plan.panels) {
    if (criteria.length > 0) expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  }
  if (plan.scoreMix) expect(plan.scoreMix.votes + plan.scoreMix.jury).toBe(100)
  for (const { opensAt, closesAt } of plan.stages) expect(opensAt).toBeLessThan(closesAt)
  const ids = [...plan.stages.map(({ stageId }) => stageId), ...plan.awards.map(({ awardId }) => awardId)]
  expect(new Set(ids).size).toBe(ids.length)
})
