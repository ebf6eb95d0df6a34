import { instantOf } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { stageDays, stageStanding } from './stageDays'

const stage = (opens: string, closes: string, wording?: string): Stage => ({
  stageId: 'one',
  name: '网络投票',
  opensAt: instantOf(opens),
  closesAt: instantOf(closes),
  rights: ['vote'],
  ...(wording === undefined ? {} : { wording }),
})

test.each([
  ['2020-11-26 00:00', '2020-12-11 00:00', '11月26日 – 12月10日'],
  ['2020-11-26 00:00', '2020-11-27 00:00', '11月26日'],
  ['2024-07-15 09:00', '2024-07-22 17:30', '7月15日 09:00 – 7月22日 17:30'],
])('%s to %s reads %s', (opens, closes, text) => {
  expect(stageDays(stage(opens, closes))).toBe(text)
})

test('a stage dated in words keeps them, and is never open', () => {
  const worded = stage('2020-12-11 00:00', '2020-12-21 00:00', '12月中旬')
  expect(stageDays(worded)).toBe('12月中旬')
  expect(stageStanding(worded, instantOf('2020-12-15 00:00'))).toBe('coming')
  expect(stageStanding(worded, instantOf('2020-12-21 00:00'))).toBe('over')
})

test('a dated stage is open from its first instant to before its last', () => {
  const voting = stage('2020-11-26 00:00', '2020-12-11 00:00')
  expect(stageStanding(voting, voting.opensAt - 1)).toBe('coming')
  expect(stageStanding(voting, voting.opensAt)).toBe('open')
  expect(stageStanding(voting, voting.closesAt)).toBe('over')
})
