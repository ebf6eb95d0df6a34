import { fault } from '#shared/model/fault'
import { hebei2020 } from '#shared/presets/hebei2020'
import { planFields } from '#shared/rules/contest'
import { sectionSummary } from './sectionSummary'
import { placeOf, sectionOf, sections } from './sections'
import { spanText, timelineOf } from './timeline'

test('every field of a plan is mended somewhere, and in one place', () => {
  expect(sections.flatMap(({ fields }) => [...fields]).sort()).toEqual([...planFields].sort())
})

test('a fault leads to its place, and says which of several it is', () => {
  expect(sectionOf(fault('voteRule.limits.0.atMost', 'NUMBER_OUT_OF_RANGE'))).toBe('voting')
  expect(placeOf({ path: 'stages.2.closesAt' }, hebei2020)).toBe('赛程 · 网络投票')
  expect(placeOf({ path: 'people.owner' }, hebei2020)).toBe('人员与角色')
  expect(sectionOf({ path: 'people.owner' })).toBeUndefined()
})

test('every part of a whole plan says something of itself', () => {
  for (const { key } of sections) expect(sectionSummary(hebei2020, key)).not.toBe('')
})

test('the picture of a timeline stays on its line, and a minute can be seen', () => {
  const [first] = hebei2020.stages
  if (!first) throw new Error('no stages')
  const minute = { ...first, stageId: 'minute', opensAt: first.closesAt - 60_000 }
  const { bars, now } = timelineOf([...hebei2020.stages, minute], first.opensAt)
  expect(now).toBe(0)
  for (const { from, width } of bars) {
    expect(width).toBeGreaterThanOrEqual(2)
    expect(from + width).toBeLessThanOrEqual(100.001)
  }
  expect(timelineOf([], 0)).toEqual({ bars: [], now: undefined })
})

test('a span is told as people tell it', () => {
  const [first, , , judging] = hebei2020.stages
  expect(first && spanText(first)).toBe('2020年10月15日—11月15日')
  expect(judging && spanText(judging)).toBe('12月中旬')
})
