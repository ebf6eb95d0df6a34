import { clockText } from '#shared/lib/day'
import { hebei2020 } from '#shared/presets/hebei2020'
import { copyPlan } from './copyPlan'

test('stages move by whole days and keep their hours and their order', () => {
  const plan = {
    ...hebei2020,
    stages: hebei2020.stages.map((stage) => ({ ...stage, opensAt: stage.opensAt + 3_600_000 })),
  }
  const { stages, requirements } = copyPlan(plan, '2028-02-28')
  // What units owe moves with them.
  expect(clockText(requirements.unitsReportBy ?? 0, 'YYYY-MM-DD HH:mm')).toBe('2028-02-28 17:00')
  expect(stages.map(({ opensAt }) => clockText(opensAt, 'YYYY-MM-DD HH:mm')).slice(0, 3)).toEqual([
    '2028-02-28 01:00',
    '2028-03-31 01:00',
    '2028-04-10 01:00',
  ])
  expect(stages.map(({ wording }) => wording)).toEqual([
    undefined,
    undefined,
    undefined,
    '时间待定',
    '时间待定',
    '时间待定',
  ])
})

test('on the same day nothing moves, and the notice’s words stay', () => {
  expect(copyPlan(hebei2020, '2020-10-15')).toEqual(hebei2020)
  expect(copyPlan(hebei2020)).toEqual(hebei2020)
})

test('terms begin anew: nobody has accepted an earlier version here', () => {
  const terms = [
    { version: 1, text: '旧' },
    { version: 2, text: '新' },
  ]
  expect(copyPlan({ ...hebei2020, terms }).terms).toEqual([{ version: 1, text: '新' }])
})

test('a plan without stages has nothing to move', () => {
  expect(copyPlan({ ...hebei2020, stages: [] }, '2028-01-01').stages).toEqual([])
})

test('a freeze moves with the vote', () => {
  const { stages, ...plan } = hebei2020
  const frozenFrom = stages[0]?.opensAt ?? 0
  const frozen = { ...plan, stages, countsVisibility: { mode: 'live', times: [], frozenFrom } as const }
  const copy = copyPlan(frozen, '2022-10-15')
  expect(copy.countsVisibility.frozenFrom).toBe(copy.stages[0]?.opensAt)
})
