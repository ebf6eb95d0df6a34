import type { ScoreBook } from '#shared/model/judging'
import type { TestCloud } from '../../tests/cloud'
import { assign, inPanel, juror, newScoreKey, openJudging, tick, worksOf } from '../../tests/judging'

let t: TestCloud
beforeEach(async () => {
  t = await openJudging({ works: 4, jurors: 4 })
  await assign(t, 4)
})
afterEach(() => t.close())

const error = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const first = async (index: number) => (await worksOf(t, index))[0] ?? ''

test('saved, revised, and read again', async () => {
  const entryId = await first(0)
  expect(await tick(t, 0, entryId, true)).toMatchObject({ value: { version: 1, total: 10_000 } })
  expect(await tick(t, 0, entryId, null, 1)).toMatchObject({ value: { version: 2, total: null } })
  expect(await tick(t, 0, entryId, false, 2)).toMatchObject({ value: { version: 3, total: 0 } })
  expect(await juror(t, 0).openAssignment({ ...inPanel, entryId })).toMatchObject({
    value: { sheet: { tick: false, version: 3 } },
  })
})

test('two devices of one juror: the later is told, and shown what the first saved', async () => {
  const entryId = await first(0)
  const both = await Promise.all([tick(t, 0, entryId, true), tick(t, 0, entryId, false)])
  expect(both.filter((reply) => reply.ok)).toHaveLength(1)
  const told = both.find((reply) => !reply.ok)
  expect(told).toMatchObject(error('SCORED_MEANWHILE', { sheet: { version: 1 } }))
})

test('sent again after a lost reply, it is the same save', async () => {
  const entryId = await first(0)
  const key = newScoreKey()
  const save = () =>
    juror(t, 0).saveScores({
      ...inPanel,
      entryId,
      scores: {},
      tick: true,
      comment: '好',
      baseVersion: 0,
      key,
    })
  const answer = await save()
  expect(answer).toMatchObject({ ok: true })
  expect(await save()).toEqual(answer)
})

test('not on the scale, not theirs, not in time', async () => {
  const mine = await worksOf(t, 0)
  const strange = (await Promise.all([1, 2, 3].map((index) => worksOf(t, index))))
    .flat()
    .find((entryId) => !mine.includes(entryId))
  const [entryId = ''] = mine
  const save = (more: object) =>
    juror(t, 0).saveScores({
      ...{ ...inPanel, entryId, scores: {}, tick: true, comment: '', baseVersion: 0, key: newScoreKey() },
      ...more,
    })
  expect(await save({ scores: { theme: 900 } })).toEqual(error('SCORE_NOT_VALID', { criterionId: 'theme' }))
  expect(await save({ entryId: strange ?? 'work-9999' })).toEqual(error('ENTRY_NOT_ASSIGNED'))
  expect(await save({ baseVersion: 7 })).toMatchObject(error('SCORED_MEANWHILE', { sheet: { version: 0 } }))
  await t.at('2020-11-26 00:00')
  expect(await save({})).toMatchObject(error('STAGE_NOT_OPEN'))
})

test('after signing off nothing changes, and nobody signs with works left', async () => {
  const entryIds = await worksOf(t, 0)
  expect(await juror(t, 0).signOff(inPanel)).toEqual(error('WORKS_LEFT', { left: entryIds.length }))
  for (const entryId of entryIds) await tick(t, 0, entryId, true)
  const signed = await juror(t, 0).signOff(inPanel)
  expect(signed).toMatchObject({ ok: true })
  expect(await juror(t, 0).signOff(inPanel)).toEqual(signed)
  const [entryId = ''] = entryIds
  expect(await tick(t, 0, entryId, false, 1)).toMatchObject(error('SIGNED_OFF'))
  expect(await juror(t, 0).declareRecusal({ ...inPanel, entryId, reason: 'unit', words: '' })).toMatchObject(
    error('SIGNED_OFF'),
  )
  const [book] = await t.all<ScoreBook>('scoreBooks', {
    signedAt: (signed as never as { value: { signedAt: number } }).value.signedAt,
  })
  expect(book?.sheets[entryId]).toMatchObject({ tick: true, version: 1 })
})

test('a signature and a save that race: either the save is in, or it is told', async () => {
  for (const entryId of await worksOf(t, 1)) await tick(t, 1, entryId, true)
  const entryId = await first(1)
  const [saved, signed] = await Promise.all([tick(t, 1, entryId, false, 1), juror(t, 1).signOff(inPanel)])
  expect(signed).toMatchObject({ ok: true })
  const opened = await juror(t, 1).openAssignment({ ...inPanel, entryId })
  expect(opened).toMatchObject({ value: { sheet: { tick: !saved.ok } } })
})

test('whose role was taken back judges no more', async () => {
  await t.database.collection('roles').where({ role: 'juror' }).remove()
  expect(await juror(t, 0).listMyAssignments(inPanel)).toEqual(error('FORBIDDEN'))
})

test('what is left, in all panels and in one', async () => {
  const entryIds = await worksOf(t, 0)
  await tick(t, 0, entryIds[0] ?? '', true)
  expect(await juror(t, 0).listMyPanels({})).toMatchObject({
    value: { panels: [{ panelId: 'shortlist', name: '初评', assigned: 3, left: 2, signedAt: null }] },
  })
  const left = await juror(t, 0).listMyAssignments({ ...inPanel, only: 'left' })
  expect(left).toMatchObject({ value: { left: 2, works: [{ place: 2 }, { place: 3 }] } })
})
