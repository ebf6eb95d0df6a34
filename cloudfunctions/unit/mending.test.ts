import { instantOf } from '#shared/lib/day'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { measured } from '../../tests/fixtures/mediaDesk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'
import { contestId, formOf, got, openUnits } from './unitsForTest'

let t: TestCloud
beforeEach(async () => {
  t = await openUnits()
})
afterEach(() => t.close())

const form = formOf('晨读', '张三', '19900000001')
const reasons = [
  { field: 'title', text: '题目里有错别字' },
  { field: 'items.0', text: '有别家的台标' },
]
const liaison = () => t.as('liaison-1').unit
const workIn = async (entryId: string) => (await t.all<Submission>('submissions', { _id: entryId }))[0]
const store = async (fileId: string) => {
  const file = { fileId, contestId, owner: personOf('liaison-1').openid, purpose: 'video', name: '晨读.mp4' }
  const facts = { bytes: 5, sha256: fileId, begunAt: 0, storedAt: 0, usedBy: null, faults: [], copy: null }
  await t.write({ storedFiles: [{ _id: fileId, ...file, ...facts, video: measured }] })
}
/** Entered with a film and so in review. */
const sent = async () => {
  await store('cloud://first')
  const { entryId } = got(
    await liaison().saveUnitWork({ contestId, to: { key: newKey() }, unitId: null, form }),
  )
  got(await liaison().attachFile({ contestId, entryId, fileId: 'cloud://first' }))
  return entryId
}
const sendBack = (entryId: string, mendBy: string) =>
  t.database
    .collection('submissions')
    .doc(entryId)
    .update({ state: 'returned', reasons, mendBy: instantOf(mendBy) })

const save = (entryId: string, baseVersion: number, given = form) =>
  liaison().saveUnitWork({ contestId, to: { entryId, baseVersion }, unitId: null, form: given })
const open = async (entryId: string) => got(await liaison().openUnitWork({ contestId, entryId })).work

test('a returned work is mended by its liaison within its own time, whatever stage is open', async () => {
  const entryId = await sent()
  await t.at('2020-11-17 09:00')
  await sendBack(entryId, '2020-11-20 18:00')
  const { works } = got(await liaison().listUnitWorks({ contestId }))
  const told = { state: 'returned', reasons, mendBy: instantOf('2020-11-20 18:00'), mayEdit: true }
  expect(works).toMatchObject([told])
  const work = await open(entryId)
  expect(work).toMatchObject({
    ...told,
    hidden: { phone: '199****0001' },
    content: { title: '晨读', items: [{ fileId: 'cloud://first', link: null }] },
    inReviewUntil: null,
  })
  expect(JSON.stringify(work)).not.toMatch(/19900000001|某路/)

  await store('cloud://second')
  const { cover } = work.content
  const mended: typeof form = {
    content: {
      ...form.content,
      title: '晨读时分',
      items: [{ fileId: 'cloud://second', link: null }],
      cover,
    },
    hidden: {},
  }
  const answer = { entryId, version: 3, state: 'submitted' }
  expect(got(await save(entryId, work.version, mended))).toEqual(answer)
  expect(got(await save(entryId, work.version, mended))).toEqual(answer)
  const after = await workIn(entryId)
  expect(after).toMatchObject({
    title: '晨读时分',
    reasons: [],
    mendBy: null,
    submittedAt: instantOf('2020-11-17 09:00'),
  })
  expect(after?.events.map(({ kind }) => kind)).toEqual(['begun', 'submitted', 'resubmitted'])
  // What is hidden and was left empty stays.
  expect((await open(entryId)).hidden).toEqual({ phone: '199****0001', address: '石家庄市桥西＊＊＊' })
  expect(
    (await t.all('storedFiles', { contestId })).map(({ fileId, usedBy }) => [fileId, usedBy]).sort(),
  ).toEqual([
    ['cloud://first', null],
    ['cloud://second', entryId],
  ])
  expect((await trailOf(t, contestId)).filter(({ action }) => action === 'saveUnitWork')).toHaveLength(2)
})

test('after its time it stays returned; without its film it is not sent', async () => {
  const entryId = await sent()
  await t.at('2020-11-17 09:00')
  await sendBack(entryId, '2020-11-20 18:00')
  expect(await save(entryId, 2)).toMatchObject({
    error: { code: 'CONTENT_FAULTS', faults: [{ code: 'FILE_MISSING' }] },
  })
  await t.at('2020-11-20 18:00')
  expect(await open(entryId)).toMatchObject({ mayEdit: false })
  expect(await save(entryId, 2)).toMatchObject({ error: { code: 'STAGE_NOT_OPEN' } })
})

test('what waits for review is changed while that is open, and is sent anew by it', async () => {
  const entryId = await sent()
  const whole = { ...form, content: { ...form.content, items: [{ fileId: 'cloud://first', link: null }] } }
  const claim = { by: 'oTEST_reviewer', until: instantOf('2020-10-20 10:20') }
  const { command } = t.database
  await t.database
    .collection('submissions')
    .doc(entryId)
    .update({ claim: command.set(claim), reviewLevel: 1 })
  expect(await save(entryId, 2, whole)).toEqual({
    ok: false,
    error: { code: 'ENTRY_IN_REVIEW', until: claim.until },
  })
  await t.at('2020-10-20 10:20')
  got(await save(entryId, 2, { ...whole, content: { ...whole.content, title: '晨读之声' } }))
  expect(await workIn(entryId)).toMatchObject({
    state: 'submitted',
    submittedAt: instantOf('2020-10-20 10:20'),
    reviewLevel: 0,
    claim: null,
  })
})

test('nobody opens a work of another unit, or one that an entrant sent', async () => {
  const entryId = await sent()
  const invited = got(
    await t.as('owner-1').unit.inviteLiaison({ contestId, unitId: 'u-xiongan', key: newKey() }),
  )
  const other = t.asOpenid('oTEST_xiongan')
  await other.account.acceptInvitation({ code: invited.code, name: '赵' })
  const notYours = { ok: false, error: { code: 'ENTRY_NOT_YOURS' } }
  expect(await other.unit.openUnitWork({ contestId, entryId })).toEqual(notYours)
  await t.database.collection('submissions').doc(entryId).update({ channel: 'individual' })
  expect(await liaison().openUnitWork({ contestId, entryId })).toEqual({
    ok: false,
    error: { code: 'ENTRY_NOT_FOUND' },
  })
})
