import { instantOf } from '#shared/lib/day'
import { endClock, sameHours } from './sameHours'

const stop = { office: '主办方', reason: '核查', decision: '', resumedAt: null }
const closesAt = instantOf('2020-12-11 00:00')

test.each([
  ['2020-11-26 12:00:00', '2020-11-26 14:00:00', '2020-12-11 02:00'],
  ['2020-11-26 12:00:00', '2020-11-26 12:00:01', '2020-12-11 00:01'],
  ['2020-11-26 12:00:00', '2020-11-26 12:00:00', '2020-12-11 00:01'],
])('stopped from %s to %s, it ends at %s', (from, to, end) => {
  expect(sameHours({ ...stop, stoppedAt: instantOf(from) }, closesAt, instantOf(to))).toBe(instantOf(end))
})

test.each([
  ['2020-12-11 00:00', '12月10日 24:00'],
  ['2020-12-11 02:00', '12月11日 02:00'],
])('%s is said as %s', (at, said) => {
  expect(endClock(instantOf(at))).toBe(said)
})
