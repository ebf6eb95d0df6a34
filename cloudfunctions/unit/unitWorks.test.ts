import { instantOf } from '#shared/lib/day'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'
import { contestId, formOf, got, openUnits } from './unitsForTest'

let t: TestCloud
beforeEach(async () => {
  t = await openUnits()
})
afterEach(() => t.close())

const form = formOf('晨读', '张三', '19900000001')
const enter = (who: string, given = form, key = newKey()) =>
  t.as(who).unit.saveUnitWork({ contestId, to: { key }, unitId: null, form: given })
const workIn = async (entryId: string) => {
  const [found] = await t.all<Submission>('submissions', { _id: entryId })
  if (!found) throw new Error(entryId)
  return found
}
const storeVideo = async (fileId: string, owner: string) => {
  const file = {
    fileId,
    contestId,
    owner,
    purpose: 'video',
    name: '晨读.mp4',
    bytes: 5,
    sha256: 'd1'.repeat(32),
  }
  await t.write({
    storedFiles: [{ _id: fileId, ...file, storedAt: 0, usedBy: null, video: null, copy: null }],
  })
}

test('a work that came by post waits for its video, and goes to review with it', async () => {
  const key = newKey()
  const entered = got(await enter('organizer-1', form, key))
  expect(entered).toEqual({ entryId: entered.entryId, version: 1, state: 'draft' })
  expect(got(await enter('organizer-1', form, key))).toEqual(entered)
  const { entryId } = entered
  const { works } = got(await t.as('organizer-1').unit.listUnitWorks({ contestId, awaiting: true }))
  expect(works).toMatchObject([
    { entryId, title: '晨读', channel: 'staff', awaitsFile: true, isClaimed: false },
  ])

  await storeVideo('cloud://mine', personOf('organizer-1').openid)
  await storeVideo('cloud://theirs', personOf('owner-1').openid)
  const attach = (fileId: string) => t.as('organizer-1').unit.attachFile({ contestId, entryId, fileId })
  expect(await attach('cloud://theirs')).toEqual({
    ok: false,
    error: { code: 'FILE_NOT_YOURS', field: 'items.0' },
  })
  expect(got(await attach('cloud://mine'))).toEqual({ state: 'submitted', version: 2, advice: [] })
  expect(got(await attach('cloud://mine'))).toEqual({ state: 'submitted', version: 2, advice: [] })
  const work = await workIn(entryId)
  expect(work).toMatchObject({
    owner: null,
    channel: 'staff',
    state: 'submitted',
    submittedAt: instantOf('2020-10-20 10:00'),
    items: [{ fileId: 'cloud://mine', link: null }],
    original: true,
  })
  expect(work.marks.map((mark) => mark.split(':')[0])).toEqual(['file', 'title', 'phone'])
  expect(work.events.map(({ kind }) => kind)).toEqual(['begun', 'submitted'])
  expect(JSON.stringify([work, await trailOf(t, contestId)])).not.toMatch(/19900000001|桥西区/)
})

test('a liaison enters for the unit alone, while entering is open', async () => {
  const { entryId, version } = got(await enter('liaison-1'))
  expect(await workIn(entryId)).toMatchObject({ channel: 'unit', unitId: 'u-zonggonghui', owner: null })
  const invited = got(
    await t.as('owner-1').unit.inviteLiaison({ contestId, unitId: 'u-xiongan', key: newKey() }),
  )
  const other = t.asOpenid('oTEST_xiongan')
  await other.account.acceptInvitation({ code: invited.code, name: '赵' })
  const to = { entryId, baseVersion: version }
  const notYours = { ok: false, error: { code: 'ENTRY_NOT_YOURS' } }
  expect(await other.unit.saveUnitWork({ contestId, to, unitId: 'u-zonggonghui', form })).toEqual(notYours)
  expect(await other.unit.attachFile({ contestId, entryId, fileId: 'cloud://x' })).toEqual(notYours)
  expect(await other.unit.makeClaimCode({ contestId, entryId, key: newKey() })).toEqual(notYours)
  const longer = { ...form, content: { ...form.content, title: '晨读时分' } }
  expect(
    got(await t.as('liaison-1').unit.saveUnitWork({ contestId, to, unitId: null, form: longer })).version,
  ).toBe(2)
  expect(await t.as('liaison-1').unit.saveUnitWork({ contestId, to, unitId: null, form })).toMatchObject({
    error: { code: 'EDITED_MEANWHILE', version: 2 },
  })
  await t.at('2020-11-16 00:00')
  expect(await enter('liaison-1')).toEqual({
    ok: false,
    error: { code: 'STAGE_NOT_OPEN', opensAt: null, closedAt: instantOf('2020-11-16 00:00') },
  })
  // What was posted in time may arrive late.
  expect((await enter('organizer-1', formOf('夜班', '李四', '19900000002'))).ok).toBe(true)
})

test('what cannot be entered says at which field; one way per entrant', async () => {
  const wrong = { ...form, content: { ...form.content, title: '', introduction: '长'.repeat(201) } }
  expect(await enter('organizer-1', wrong)).toMatchObject({
    error: {
      code: 'CONTENT_FAULTS',
      faults: [
        { field: 'title', code: 'MISSING' },
        { field: 'introduction', code: 'TOO_LONG' },
      ],
    },
  })
  const { entryId } = got(await enter('organizer-1'))
  const work = await workIn(entryId)
  const alone = {
    ...work,
    _id: `${contestId}-alone`,
    entryId: `${contestId}-alone`,
    channel: 'individual',
    state: 'submitted',
  }
  await t.write({ submissions: [alone] })
  expect(await enter('liaison-1')).toEqual({
    ok: false,
    error: { code: 'ENTERED_OTHER_WAY', channel: 'individual' },
  })
})

test('its author takes it over by a code, once, and follows it like any other', async () => {
  const { entryId } = got(await enter('organizer-1'))
  const key = newKey()
  const make = () => t.as('organizer-1').unit.makeClaimCode({ contestId, entryId, key })
  const { code } = got(await make())
  expect(got(await make()).code).toBe(code)
  const author = t.asOpenid('oTEST_author')
  const openids = ['oTEST_author', ...Array.from({ length: 8 }, (_, index) => `oTEST_rival_${index}`)]
  await Promise.all(
    openids.map((openid) => t.asOpenid(openid).unit.claimWork({ code: ` ${code.toLowerCase()} ` })),
  )
  const { owner, events } = await workIn(entryId)
  expect(openids).toContain(owner)
  expect(events.map(({ kind }) => kind)).toEqual(['begun', 'claimed'])
  expect(await t.as('voter-1').unit.claimWork({ code })).toEqual({
    ok: false,
    error: { code: 'CODE_NOT_VALID' },
  })
  expect(await make()).toEqual({ ok: false, error: { code: 'WORK_CLAIMED' } })
  const kept = JSON.stringify([await t.all('claims'), await trailOf(t, contestId)])
  expect(kept).not.toContain(code)
  expect((await author.unit.claimWork({ code })).ok).toBe(owner === 'oTEST_author')
})

test('an account guesses ten times an hour; a code is over after its days', async () => {
  const { entryId } = got(await enter('organizer-1'))
  const { code, expiresAt } = got(
    await t.as('organizer-1').unit.makeClaimCode({ contestId, entryId, key: newKey() }),
  )
  const guesser = t.asOpenid('oTEST_guesser')
  const guesses = await Promise.all(
    Array.from({ length: 20 }, () => guesser.unit.claimWork({ code: 'GUESS22222' })),
  )
  expect(guesses.filter((reply) => !reply.ok && reply.error.code === 'CODE_NOT_VALID')).toHaveLength(10)
  expect(await guesser.unit.claimWork({ code })).toMatchObject({ error: { code: 'TOO_MANY_GUESSES' } })
  await t.at('2020-12-19 10:00')
  expect(await t.asOpenid('oTEST_late').unit.claimWork({ code })).toEqual({
    ok: false,
    error: { code: 'CODE_EXPIRED', expiredAt: expiresAt },
  })
})
