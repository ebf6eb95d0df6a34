import { instantOf } from '#shared/lib/day'
import type { Stage, StageRight } from '#shared/model/stage'
import { nextBoundary, stageNow } from './stageNow'

const stage = (name: string, opens: string, closes: string, ...rights: StageRight[]): Stage => ({
  stageId: name,
  name,
  opensAt: instantOf(`${opens} 00:00`),
  closesAt: instantOf(`${closes} 00:00`),
  rights,
})
const entering = stage('作品征集', '2020-10-15', '2020-11-16', 'enter', 'review')
const voting = stage('网络投票', '2020-11-26', '2020-12-11', 'vote', 'show')
const stages = [
  entering,
  stage('初评', '2020-11-16', '2020-11-26', 'review', 'shortlist'),
  voting,
  stage('专家评审', '2020-12-11', '2020-12-21', 'judge', 'show'),
  stage('公示与展播', '2020-12-25', '2021-01-01', 'publicise', 'show'),
]

test.each([
  ['2020-10-01 00:00', undefined, '作品征集'],
  ['2020-10-15 00:00', '作品征集', '初评'],
  ['2020-11-28 10:00', '网络投票', '专家评审'],
  ['2020-12-10 23:59:59', '网络投票', '专家评审'],
  ['2020-12-11 00:00', '专家评审', '公示与展播'],
  ['2020-12-22 00:00', undefined, '公示与展播'],
  ['2021-01-01 00:00', undefined, undefined],
])('at %s it is %s, then %s', (clock, main, next) => {
  const now = stageNow(stages, instantOf(clock))
  expect([now.main?.name, now.next?.name]).toEqual([main, next])
})

test('of stages that overlap, the one in which a visitor can do most is named', () => {
  const now = voting.opensAt + 1
  const overlapping = [{ ...entering, closesAt: voting.closesAt }, voting]
  expect(stageNow(overlapping, now).main?.stageId).toBe('网络投票')
})

test('a stage that is dated in words is announced and opens nothing', () => {
  const [, , , judging] = stages
  if (!judging) throw new Error('no such stage')
  const unfixed = [voting, { ...judging, wording: '12月中旬' }]
  const now = stageNow(unfixed, instantOf('2020-12-15 00:00'))
  expect([now.main, now.next?.wording]).toEqual([undefined, '12月中旬'])
})

test('the page changes at the next instant at which anything opens or closes', () => {
  expect(nextBoundary(stages, instantOf('2020-11-28 10:00'))).toBe(instantOf('2020-12-11 00:00'))
  expect(nextBoundary(stages, instantOf('2021-02-01 00:00'))).toBe(Number.POSITIVE_INFINITY)
})
