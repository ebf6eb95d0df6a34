import type { ScoreBook } from '#shared/model/judging'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import {
  assign,
  inPanel,
  juror,
  jurorId,
  jurorOpenid,
  openJudging,
  workId,
  worksOf,
} from '../../tests/judging'

let t: TestCloud
afterEach(() => t.close())

const books = () => t.all<ScoreBook>('scoreBooks')
const shares = async () => (await books()).map(({ entryIds }) => entryIds.length)
const ok = (value: object) => ({ ok: true, value })

test('every work gets its readers, evenly, and the act is on record', async () => {
  t = await openJudging({ works: 13, jurors: 4 })
  expect(await assign(t, 4)).toEqual(ok({ works: 13, added: 39, short: 0 }))
  expect((await shares()).sort()).toEqual([10, 10, 10, 9].sort())
  expect(await trailOf(t, 'hebei-2020')).toMatchObject([
    {
      action: 'assignPanel',
      target: 'panel:shortlist',
      before: null,
      after: { name: '初评', works: 13, jurors: ['评委0', '评委1', '评委2', '评委3'], added: 39, short: 0 },
    },
  ])
})

test('assigned again is an exception: it needs a reason, and only adds', async () => {
  t = await openJudging({ works: 6, jurors: 4 })
  await assign(t, 3)
  expect(await assign(t, 3)).toMatchObject({ error: { code: 'REASON_NEEDED' } })
  expect(await assign(t, 3, '再看一遍')).toEqual(ok({ works: 6, added: 0, short: 0 }))
  expect(await shares()).toEqual([6, 6, 6])
})

test('jurors are of this contest, and enough', async () => {
  t = await openJudging({ works: 2, jurors: 3 })
  expect(await assign(t, 2)).toMatchObject({ error: { code: 'JURORS_TOO_FEW', atLeast: 3 } })
  const stranger = { personId: '0123456789abcdef' }
  expect(await t.as('organizer-1').judging.assignPanel({ ...inPanel, jurors: [stranger] })).toMatchObject({
    error: { code: 'PERSON_NOT_FOUND' },
  })
  expect(await books()).toEqual([])
})

test('nothing approved, nothing to assign', async () => {
  t = await openJudging({ works: 0 })
  expect(await assign(t, 4)).toMatchObject({ error: { code: 'NOTHING_TO_JUDGE' } })
})

test('not while a film has no copy that plays: a jury would have to pass it over', async () => {
  t = await openJudging({ works: 3, jurors: 3 })
  const films = t.database.collection('storedFiles')
  await films.where({ usedBy: workId(1) }).update({ 'copy.state': 'waiting' })
  await films.where({ usedBy: workId(2) }).remove()
  const titles = [1, 2].map((index) => expect.stringContaining(`第 ${index} 个早晨`))
  expect(await assign(t, 3)).toEqual({ ok: false, error: { code: 'COPIES_MISSING', works: 2, titles } })
  expect([await books(), await t.all('panels')]).toEqual([[], []])
  await t.database
    .collection('submissions')
    .where({ _id: workId(2) })
    .update({ state: 'rejected' })
  await films.where({ usedBy: workId(1) }).update({ 'copy.state': 'ready' })
  expect(await assign(t, 3)).toEqual(ok({ works: 2, added: 6, short: 0 }))
})

test('nobody reads their own, nor their unit’s', async () => {
  t = await openJudging({ works: 8, jurors: 5 })
  await t.database
    .collection('submissions')
    .where({ _id: workId(0) })
    .update({ owner: jurorOpenid(0) })
  await t.as('organizer-1').judging.assignPanel({
    ...inPanel,
    jurors: [0, 1, 2, 3, 4].map((index) => ({
      personId: jurorId(index),
      unit: index === 1 ? '保定学院传媒系' : '',
    })),
  })
  expect(await worksOf(t, 0)).not.toContain(workId(0))
  const others = await worksOf(t, 1)
  expect(others).not.toContain(workId(1))
  expect(others).not.toContain(workId(5))
})

test('a declared recusal leaves a reader short, until somebody else is given the work', async () => {
  t = await openJudging({ works: 4, jurors: 4 })
  await assign(t, 4)
  const [entryId = ''] = await worksOf(t, 0)
  const declare = () =>
    juror(t, 0).declareRecusal({ ...inPanel, entryId, reason: 'declared', words: '作者是我的学生' })
  expect(await declare()).toEqual(ok({ at: expect.any(Number) }))
  expect(await declare()).toEqual(ok({ at: expect.any(Number) }))
  const progress = () => t.as('organizer-1').judging.panelProgress(inPanel)
  expect(await progress()).toMatchObject({ value: { short: 1 } })
  expect(await assign(t, 0, '补派回避的作品')).toEqual(ok({ works: 4, added: 1, short: 0 }))
  expect(await progress()).toMatchObject({ value: { short: 0 } })
})

test('who leaves hands their works to the others; after signing nobody leaves', async () => {
  t = await openJudging({ works: 8, jurors: 5 })
  await assign(t, 5)
  const before = (await worksOf(t, 2)).length
  const release = () =>
    t.as('organizer-1').judging.releaseJuror({ ...inPanel, personId: jurorId(2), reason: '住院' })
  expect(await release()).toEqual(ok({ added: before, short: 0 }))
  expect(await release()).toEqual(ok({ added: 0, short: 0 }))
  expect(await juror(t, 2).listMyAssignments(inPanel)).toMatchObject({ error: { code: 'PANEL_NOT_FOUND' } })
  const left = (await books()).filter((book) => book.left === null).map(({ entryIds }) => entryIds.length)
  expect(left).toEqual([6, 6, 6, 6])
})

test('only staff who may write assign', async () => {
  t = await openJudging({ works: 4 })
  for (const personaId of ['reviewer-1', 'observer-1', 'juror-1', 'voter-1'])
    expect(await t.as(personaId).judging.assignPanel({ ...inPanel, jurors: [] })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
})
