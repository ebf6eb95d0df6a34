import fc from 'fast-check'
import { normalised } from './normalised'

const one = (totals: readonly number[], groupId = '') => ({ groupId, totals })
const MOST = 1_000

test('a severe and a mild juror of the same order come to the same', () => {
  const severe = one([300, 400, 500])
  const mild = one([700, 800, 900])
  // together: mean 600, and the spread of all six
  expect(normalised([severe, mild], 3, MOST)).toEqual([
    [335, 600, 865],
    [335, 600, 865],
  ])
})

test('below the declared number of works nothing is moved', () => {
  const few = one([100, 200])
  const many = one([600, 700, 800])
  expect(normalised([few, many], 3, MOST)[0]).toEqual([100, 200])
  expect(normalised([few, many], 4, MOST)).toEqual([
    [100, 200],
    [600, 700, 800],
  ])
})

test('who gave everybody the same comes to the mean, and groups do not know each other', () => {
  expect(normalised([one([500, 500]), one([700, 900])], 2, MOST)[0]).toEqual([650, 650])
  expect(normalised([one([500, 500], 'a'), one([700, 900], 'b')], 2, MOST)).toEqual([
    [500, 500],
    [700, 900],
  ])
})

test('nothing leaves the scale', () => {
  const [first = []] = normalised([one([0, 0, 0, 0, 0, 0, 0, 1_000]), one([900, 1_000])], 2, MOST)
  expect(Math.min(...first)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...first)).toBeLessThanOrEqual(MOST)
})

const total = fc.integer({ min: 0, max: 20 }).map((halves) => halves * 50)
const juror = fc.array(total, { minLength: 2, maxLength: 30 }).map((totals) => one(totals))

test('a juror’s own order stays, whoever else there is', () => {
  fc.assert(
    fc.property(fc.array(juror, { minLength: 1, maxLength: 6 }), (jurors) => {
      for (const [index, moved] of normalised(jurors, 2, MOST).entries()) {
        const given = jurors[index]?.totals ?? []
        for (const [at, value] of moved.entries())
          for (const [other, beside] of moved.entries())
            if ((given[at] ?? 0) > (given[other] ?? 0)) expect(value).toBeGreaterThanOrEqual(beside)
      }
    }),
  )
})

test('one juror alone is moved nowhere', () => {
  fc.assert(fc.property(juror, (only) => expect(normalised([only], 2, MOST)).toEqual([only.totals])))
})

test('2,000 works of 30 jurors, on the largest scale', () => {
  const jurors = Array.from({ length: 30 }, (_, index) =>
    one(Array.from({ length: 2_000 }, (__, work) => ((work * 37 + index * 101) % 101) * 100)),
  )
  const moved = normalised(jurors, 2_000, 10_000)
  expect(moved.every((totals) => totals.length === 2_000 && totals.every(Number.isInteger))).toBe(true)
})
