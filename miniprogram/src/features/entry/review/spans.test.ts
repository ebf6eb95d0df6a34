import { instantOf } from '#shared/lib/day'
import { durationText, proposedMendBy } from './spans'

test('how long is told in its largest unit, and never as nothing', () => {
  const minute = 60_000
  expect([0, 59 * minute, 60 * minute, 47 * 60 * minute, 50 * 60 * minute].map(durationText)).toEqual([
    '1 分钟',
    '59 分钟',
    '1 小时',
    '1 天',
    '2 天',
  ])
})

test('the time to mend ends with a day in Beijing, and within what is allowed', () => {
  const now = instantOf('2020-11-26 23:30')
  expect(proposedMendBy(now, 3)).toBe(instantOf('2020-11-30 00:00'))
  expect(proposedMendBy(instantOf('2020-11-27 00:30'), 3)).toBe(instantOf('2020-12-01 00:00'))
  expect(proposedMendBy(now, 30)).toBe(instantOf('2020-12-26 23:30'))
})
