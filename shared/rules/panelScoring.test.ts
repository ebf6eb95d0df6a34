import fc from 'fast-check'
import type { PanelRule } from '#shared/model/award'
import { hebei2020 } from '#shared/presets/hebei2020'
import { wenzhou2024 } from '#shared/presets/wenzhou2024'
import { aggregated, scoringOf, strayScore, totalOf } from './panelScoring'

const [ticks, jury] = hebei2020.panels as [PanelRule, PanelRule]
const four = wenzhou2024.panels[0] as PanelRule
const marks = (scores: Record<string, number>, tick: boolean | null = null) => ({ scores, tick })

test('what a rule leaves out', () => {
  expect(scoringOf(ticks)).toEqual({
    mode: 'ticks',
    criteria: [],
    most: 10_000,
    step: 10_000,
    aggregation: 'mean',
  })
  expect(scoringOf({ ...jury, criteria: [] })).toMatchObject({
    mode: 'scores',
    criteria: [{ criterionId: 'overall', weight: 100 }],
    most: 1_000,
    step: 50,
  })
  expect(scoringOf({ ...ticks, mode: 'passFail' }).mode).toBe('passFail')
})

describe('a score', () => {
  const scoring = scoringOf(four)
  test.each([
    [marks({ idea: 850, theme: 1_000, craft: 0, spread: 50 }), undefined],
    [marks({}), undefined],
    [marks({ idea: 1_050 }), 'idea'],
    [marks({ idea: -50 }), 'idea'],
    [marks({ idea: 825 }), 'idea'],
    [marks({ idea: Number.NaN }), 'idea'],
    [marks({ style: 800 }), 'style'],
    [marks({}, true), 'tick'],
  ])('%j', (given, stray) => expect(strayScore(scoring, given)).toBe(stray))

  test('a panel that ticks takes no scores', () => {
    expect(strayScore(scoringOf(ticks), marks({ overall: 900 }))).toBe('overall')
    expect(strayScore(scoringOf(ticks), marks({}, false))).toBeUndefined()
  })
})

test('a total is weighed, in hundredths, and there only when nothing is missing', () => {
  const scoring = scoringOf({
    ...four,
    criteria: [
      { criterionId: 'idea', name: '创意', weight: 33 },
      { criterionId: 'craft', name: '制作', weight: 67 },
    ],
  })
  expect(totalOf(scoring, marks({ idea: 850, craft: 950 }))).toBe(917)
  expect(totalOf(scoring, marks({ idea: 850 }))).toBeUndefined()
  expect(totalOf(scoringOf(ticks), marks({}, true))).toBe(10_000)
  expect(totalOf(scoringOf(ticks), marks({}, false))).toBe(0)
  expect(totalOf(scoringOf(ticks), marks({}))).toBeUndefined()
})

test.each([
  ['mean', [800, 850, 900, 1_000], 888],
  ['dropHighLow', [100, 800, 850, 1_000], 825],
  ['dropHighLow', [800, 900], 850],
  ['median', [100, 800, 1_000], 800],
  ['median', [100, 800, 850, 1_000], 825],
] as const)('%s of %j', (aggregation, totals, value) => {
  expect(aggregated(scoringOf({ ...four, aggregation }), totals)).toBe(value)
})

test('nobody’s scores are no score', () => expect(aggregated(scoringOf(four), [])).toBeUndefined())

test('whatever the way, the order of jurors does not matter and nothing leaves what they gave', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('mean', 'dropHighLow', 'median' as const),
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }),
      (aggregation, totals) => {
        const scoring = scoringOf({ ...four, aggregation: aggregation as 'mean' })
        const value = aggregated(scoring, totals) as number
        expect(aggregated(scoring, [...totals].reverse())).toBe(value)
        expect(value).toBeGreaterThanOrEqual(Math.min(...totals))
        expect(value).toBeLessThanOrEqual(Math.max(...totals))
        expect(Number.isInteger(value)).toBe(true)
      },
    ),
  )
})
