import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { assign, inPanel, juror, openJudging, workId, worksOf } from '../../tests/judging'

let t: TestCloud
afterEach(() => t.close())

const criteria = [
  { criterionId: 'idea', name: '策划创意', weight: 50 },
  { criterionId: 'spread', name: '传播效果', weight: 50, hasFigures: true },
]
const douyin = {
  ...{ platform: '抖音', views: 120_000, likes: 3_400, forwards: null },
  ...{ source: '抖音作品页', day: '2020-11-14' },
}
const open = (panel: object = { criteria }) => openJudging({ works: 3, jurors: 3, panel })
const save = (more: object = {}) =>
  t.as('organizer-1').judging.saveFigures({
    ...{ ...inPanel, works: [{ work: workId(0), figures: [douyin] }], reason: '补上播放量' },
    ...more,
  })
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })

test('jurors read them beside the work, with platform, source and day; nobody else does', async () => {
  t = await open()
  await assign(t, 3)
  expect(await save()).toEqual({ ok: true, value: { works: 1 } })
  const mine = await worksOf(t, 0)
  expect(mine).toContain(workId(0))
  const opened = await juror(t, 0).openAssignment({ ...inPanel, entryId: workId(0) })
  expect(opened).toMatchObject({ value: { work: { figures: [douyin] }, rule: { criteria } } })
  const other = await juror(t, 0).openAssignment({ ...inPanel, entryId: workId(1) })
  expect(other).toMatchObject({ value: { work: { figures: [] } } })
  expect(await juror(t, 0).listFigures(inPanel)).toEqual(refused('FORBIDDEN'))
  expect(await t.as('organizer-1').judging.listFigures(inPanel)).toMatchObject({
    value: { total: 3, known: 1, works: [{ entryId: workId(0), figures: [douyin] }, {}, {}] },
  })
})

test('a panel whose criteria ask for none is told none', async () => {
  t = await open({ criteria: [] })
  await assign(t, 3)
  await save()
  const opened = await juror(t, 0).openAssignment({ ...inPanel, entryId: workId(0) })
  expect(opened).toMatchObject({ value: { work: { figures: [] } } })
})

test('written again they are replaced, and both are on record', async () => {
  t = await open()
  await save()
  const later = { ...douyin, views: 150_000, day: '2020-11-18' }
  await save({ works: [{ work: workId(0), figures: [later] }] })
  const { works } = await t
    .as('organizer-1')
    .judging.listFigures(inPanel)
    .then((reply) => {
      if (!reply.ok) throw new Error(reply.error.code)
      return reply.value
    })
  expect(works[0]?.figures).toEqual([later])
  expect(await trailOf(t, 'hebei-2020')).toMatchObject([
    { action: 'saveFigures', before: { [workId(0)]: [] }, reason: '补上播放量' },
    { before: { [workId(0)]: [douyin] }, after: { [workId(0)]: [later] } },
  ])
})

test('unknown works, a day that has not come, and no reason while judging goes on: nothing is written', async () => {
  t = await open()
  const works = [
    { work: workId(0), figures: [douyin] },
    { work: '999', figures: [douyin] },
  ]
  expect(await save({ works })).toEqual(refused('WORKS_NOT_FOUND', { numbers: ['999'] }))
  const tomorrow = { ...douyin, day: '2020-11-21' }
  expect(await save({ works: [{ work: workId(0), figures: [tomorrow] }] })).toEqual(
    refused('DAY_NOT_COME', { day: '2020-11-21' }),
  )
  expect(await save({ reason: undefined })).toEqual(refused('REASON_NEEDED'))
  expect(await save({ works: [{ work: workId(0), figures: [{ ...douyin, views: -1 }] }] })).toMatchObject(
    refused('BAD_INPUT'),
  )
  expect(await t.all('workFigures')).toEqual([])
  await t.at('2020-11-15 12:00')
  expect(await save({ reason: undefined })).toEqual({ ok: true, value: { works: 1 } })
})
