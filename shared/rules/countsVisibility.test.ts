import fc from 'fast-check'
import { instantOf } from '#shared/lib/day'
import type { CountsVisibility } from '#shared/model/contest'
import { countsState, countsText, lastTimeAt, mayPublish, nextTimeAt } from './countsVisibility'
import { tieText } from './ranking'

const live: CountsVisibility = { mode: 'live', times: [], frozenFrom: null }
const at = instantOf

test('the count freezes at its instant, and not a millisecond before', () => {
  const frozenFrom = at('2020-12-09 18:00')
  for (const mode of ['live', 'at-times'] as const) {
    const visibility = { mode, times: [720], frozenFrom }
    expect(countsState(visibility, null, frozenFrom - 1)).toBe(mode)
    expect(countsState(visibility, null, frozenFrom)).toBe('frozen')
  }
  expect(countsState({ ...live, mode: 'hidden', frozenFrom }, null, frozenFrom)).toBe('hidden')
})

test('what staff have begun to reveal is shown, whatever the plan says', () => {
  for (const mode of ['live', 'at-times', 'hidden'] as const) {
    const visibility = { mode, times: [720], frozenFrom: 0 }
    expect(countsState(visibility, { finishedAt: null }, 1)).toBe('revealing')
    expect(countsState(visibility, { finishedAt: 1 }, 1)).toBe('revealed')
  }
})

test('set times are those of Beijing, every day', () => {
  const visibility: CountsVisibility = { mode: 'at-times', times: [720, 1200], frozenFrom: null }
  const clock = (now: string) => [lastTimeAt(visibility, at(now)), nextTimeAt(visibility, at(now))]
  expect(clock('2020-11-26 11:59')).toEqual([at('2020-11-25 20:00'), at('2020-11-26 12:00')])
  expect(clock('2020-11-26 12:00')).toEqual([at('2020-11-26 12:00'), at('2020-11-26 20:00')])
  expect(clock('2020-11-26 23:59')).toEqual([at('2020-11-26 20:00'), at('2020-11-27 12:00')])
  const frozen = { ...visibility, frozenFrom: at('2020-11-26 20:00') }
  expect(nextTimeAt(frozen, at('2020-11-26 12:30'))).toBeNull()
  expect(nextTimeAt({ ...visibility, times: [] }, at('2020-11-26 12:30'))).toBeNull()
})

test('between two set times nothing is published; after one, once', () => {
  const instant = fc.integer({ min: at('2020-11-26 00:00'), max: at('2020-12-10 00:00') })
  const times = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(times, instant, fc.nat(86_400_000), (minutes, publishedAt, later) => {
      const visibility: CountsVisibility = { mode: 'at-times', times: minutes, frozenFrom: null }
      const now = publishedAt + later
      const next = nextTimeAt(visibility, publishedAt)
      expect(mayPublish(visibility, 'at-times', publishedAt, now)).toBe(next !== null && next <= now)
    }),
  )
})

test('hidden, frozen and half revealed counts are never replaced by a newer one', () => {
  for (const state of ['hidden', 'frozen', 'revealing'] as const)
    expect(mayPublish({ ...live, times: [0] }, state, 0, at('2020-12-01 00:00'))).toBe(false)
})

test('the rules page says it in plain Chinese', () => {
  expect(countsText(live)).toEqual(['票数和榜单随计票实时公开。', tieText, '每个人总能看到自己投出的票。'])
  const visibility = { mode: 'at-times', times: [720, 1200], frozenFrom: at('2020-12-09 18:00') } as const
  expect(countsText(visibility)).toEqual([
    '每天 12:00、20:00 公布当时的票数和榜单，其他时间显示的是上一次公布的数。',
    '2020年12月9日 18:00 起榜单冻结，停在那时最后一批计票；之后的票照常记下，结果由主办方揭晓。',
    tieText,
    '每个人总能看到自己投出的票。',
  ])
})
