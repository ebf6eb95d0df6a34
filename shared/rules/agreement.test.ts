import fc from 'fast-check'
import type { PanelRule } from '#shared/model/award'
import { hebei2020 } from '#shared/presets/hebei2020'
import { agreementOf } from './agreement'
import { scoringOf } from './panelScoring'

const scoring = scoringOf(hebei2020.panels[1] as PanelRule)
/** By work: what juror 0, 1, 2 … gave. */
const readingsOf = (works: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(works).flatMap(([entryId, totals]) =>
    totals.map((total, juror) => ({ entryId, personId: `juror-${juror}`, total, counted: total })),
  )
const agreement = (works: Readonly<Record<string, readonly number[]>>) =>
  agreementOf(scoring, readingsOf(works))

test('the textbook’s six works of four jurors: ICC(1) is 0.17', () => {
  // Shrout and Fleiss, 1979
  const judged = {
    a: [9, 2, 5, 8],
    b: [6, 1, 3, 2],
    c: [8, 4, 6, 8],
    d: [7, 1, 2, 6],
    e: [10, 5, 6, 9],
    f: [6, 2, 4, 7],
  }
  expect(agreement(judged).agreement).toBe(17)
})

test('all of one mind, and of one mind about nothing', () => {
  expect(agreement({ a: [900, 900], b: [300, 300] }).agreement).toBe(100)
  expect(agreement({ a: [500, 500], b: [500, 500] }).agreement).toBeNull()
  expect(agreement({ a: [900], b: [300] }).agreement).toBeNull()
  expect(agreement({ a: [900, 200] }).agreement).toBeNull()
  expect(agreement({}).agreement).toBeNull()
})

test('who gives less than the others, on the works that they share', () => {
  const { jurors } = agreement({ a: [800, 850, 500], b: [700, 650, 400], c: [600] })
  expect(jurors).toEqual([
    { personId: 'juror-0', works: 3, mean: 700, lean: 150, far: 0 },
    { personId: 'juror-1', works: 2, mean: 750, lean: 150, far: 0 },
    { personId: 'juror-2', works: 2, mean: 450, lean: -300, far: 0 },
  ])
})

test('one total far from three that are close; two readers are no majority', () => {
  const close = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`w${index}`, [800, 800, 800, 750]]),
  )
  expect(agreement({ ...close, a: [800, 850, 800, 200] }).far).toEqual([
    { entryId: 'a', personId: 'juror-3', total: 200, others: 800 },
  ])
  expect(agreement({ ...close, a: [800, 200] }).far).toEqual([])
})

test('never above one, whatever was given', () => {
  const totals = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), totals), (works) => {
      const found = agreement(works).agreement
      if (found !== null) expect(found).toBeLessThanOrEqual(100)
    }),
  )
})
