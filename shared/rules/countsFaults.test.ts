import { instantOf } from '#shared/lib/day'
import type { CountsVisibility } from '#shared/model/contest'
import { hebei2020 } from '#shared/presets/hebei2020'
import { contestChanges } from './contestChange'
import { countsFaults } from './countsFaults'

const closesAt = instantOf('2020-12-11 00:00')
const codes = (countsVisibility: CountsVisibility) =>
  countsFaults({ ...hebei2020, countsVisibility }).map(({ path, code }) => [path, code])

test('a set time is a minute of the day, and there is one', () => {
  expect(codes({ mode: 'at-times', times: [], frozenFrom: null })).toEqual([
    ['countsVisibility.times', 'COUNTS_TIMES_MISSING'],
  ])
  expect(codes({ mode: 'at-times', times: [0, 1439, 1440], frozenFrom: null })).toEqual([
    ['countsVisibility.times.2', 'NUMBER_OUT_OF_RANGE'],
  ])
  expect(codes({ mode: 'live', times: [], frozenFrom: null })).toEqual([])
})

test('a freeze lies within the vote, and of what is seen', () => {
  const freeze = (frozenFrom: number, mode: CountsVisibility['mode'] = 'live') =>
    codes({ mode, times: [], frozenFrom }).map(([, code]) => code)
  expect(freeze(closesAt)).toEqual([])
  expect(freeze(closesAt + 1)).toEqual(['FREEZE_OUTSIDE_VOTING'])
  expect(freeze(instantOf('2020-11-26 00:00'))).toEqual(['FREEZE_OUTSIDE_VOTING'])
  expect(freeze(closesAt, 'hidden')).toEqual(['FREEZE_OF_HIDDEN'])
})

test('what stands still is thawed by a reveal and by no change of the plan', () => {
  const frozenFrom = instantOf('2020-12-09 18:00')
  const frozen = { ...hebei2020, countsVisibility: { mode: 'live', times: [], frozenFrom } as const }
  const change = (countsVisibility: CountsVisibility, now: number) =>
    contestChanges(
      frozen,
      { ...frozen, countsVisibility },
      { votesExist: true, usedCategoryIds: [], now },
    ).map(({ code }) => code)
  const thawed: CountsVisibility = { mode: 'live', times: [], frozenFrom: null }
  expect(change(thawed, frozenFrom - 1)).toEqual(['VISIBILITY_CHANGED'])
  expect(change(thawed, frozenFrom)).toEqual(['COUNTS_FROZEN'])
  expect(change({ ...thawed, frozenFrom: closesAt }, frozenFrom)).toEqual(['COUNTS_FROZEN'])
  expect(change({ ...thawed, mode: 'hidden' }, frozenFrom)).toEqual(['VISIBILITY_CHANGED'])
})
