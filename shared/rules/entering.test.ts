import type { Stage, StageRight } from '#shared/model/stage'
import { maySendFilm, sendingTimes } from './entering'

const stage = (opensAt: number, closesAt: number, ...rights: StageRight[]): Stage => ({
  stageId: `s-${opensAt}`,
  name: '',
  opensAt,
  closesAt,
  rights,
})
const stages = [stage(10, 20, 'enter', 'edit'), stage(30, 40, 'review'), stage(50, 60, 'vote')]

test.each([
  [9, 9, false],
  [10, 10, true],
  [19, 19, true],
  [20, 20, false],
  [19, 24, true],
  [19, 25, false],
  [25, 25, false],
  [9, 22, false],
  [19, 31, true],
  [55, 55, false],
])('begun at %i, now %i, with five to spare: %s', (begunAt, now, may) =>
  expect(maySendFilm(stages, begunAt, now, 5)).toBe(may),
)

test('who comes at another time is told when it was or will be', () => {
  expect(sendingTimes(stages, 5)).toEqual({ opensAt: 10, closedAt: null })
  expect(sendingTimes(stages, 25)).toEqual({ opensAt: 30, closedAt: 20 })
  expect(sendingTimes(stages, 55)).toEqual({ opensAt: null, closedAt: 40 })
})
