import { instantOf } from '#shared/lib/day'
import type { CurveDay } from '#shared/model/curve'
import { curvePoints, gainsByDay, gainsByHour, hourOf } from './curve'

const days: CurveDay[] = [
  { day: '2020-11-26', hours: { 0: 5, 23: 9 } },
  { day: '2020-11-28', hours: { 9: 12, 10: 20 } },
]
const at = instantOf

test('an hour is an hour of Beijing', () => {
  expect([hourOf(at('2020-11-26 00:00')), hourOf(at('2020-11-26 23:59'))]).toEqual([0, 23])
})

test('only hours that are over are told', () => {
  expect(curvePoints(days, at('2020-11-28 10:59'))).toEqual([
    { at: at('2020-11-26 01:00'), votes: 5 },
    { at: at('2020-11-27 00:00'), votes: 9 },
    { at: at('2020-11-28 10:00'), votes: 12 },
  ])
  expect(curvePoints(days, at('2020-11-26 00:59'))).toEqual([])
})

test('days without votes stand between the others', () => {
  const points = curvePoints(days, at('2020-11-29 00:00'))
  expect(gainsByDay(points, at('2020-11-28 12:00')).map(({ votes }) => votes)).toEqual([9, 0, 11])
  const hours = gainsByHour(points, at('2020-11-28 00:00'))
  expect(hours.map(({ votes }) => votes).filter((votes) => votes > 0)).toEqual([3, 8])
  expect(hours).toHaveLength(24)
  expect(gainsByDay([], at('2020-11-28 12:00'))).toEqual([])
})

test('annulled votes leave no bar below nothing', () => {
  const points = curvePoints([{ day: '2020-11-26', hours: { 0: 5, 1: 3 } }], at('2020-11-27 00:00'))
  expect(
    gainsByHour(points, at('2020-11-26 00:00'))
      .slice(0, 2)
      .map(({ votes }) => votes),
  ).toEqual([5, 0])
})
