import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { personOf } from '../../tests/fixtures/people'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = entering
const openid = personOf('entrant-2').openid
const form = {
  content: {
    title: '渤海渔火',
    categoryId: 'fendou',
    authors: [{ name: '叶知秋' }],
    introduction: '一条船，三代人。',
    items: [
      { fileId: null, link: { platform: 'douyin' as const, address: 'https://v.douyin.com/iRNBho6u/' } },
    ],
  },
  hidden: { phone: '19900000001', address: '沧州市渔港路 1 号' },
  consents: { terms: 1, original: true, isUnder14: false, guardian: false },
}

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
})
afterEach(() => t.close())

const begin = async () => {
  const reply = await t.as('entrant-2').entry.saveDraft({ contestId, to: { key: newKey() }, form })
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value.entryId
}
const change = (entryId: string, part: Partial<Submission>) =>
  t.database.collection('submissions').doc(entryId).update(part)
const workOf = async (entryId: string) => (await t.all<Submission>('submissions', { _id: entryId }))[0]
const held = async () => {
  const reply = await t.as('entrant-2').account.listHeld({})
  return reply.ok && reply.value.held.find(({ kind }) => kind === 'works')
}

test('drafts go with the account, and their files are let go', async () => {
  const entryId = await begin()
  const fileId = 'cloud://test/film.mp4'
  await t.write({ storedFiles: [{ _id: fileId, fileId, contestId, owner: openid, usedBy: entryId }] })
  expect(await held()).toEqual({ kind: 'works', goes: 1, stays: 0 })
  expect((await t.as('entrant-2').account.deleteAccount({ goes: 100 })).ok).toBe(true)
  expect(await workOf(entryId)).toBeUndefined()
  const [file] = await t.all<StoredFile>('storedFiles', { _id: fileId })
  expect(file).toMatchObject({ usedBy: null, owner: '' })
})

test('what was let in and can still be taken back goes with the account', async () => {
  const entryId = await begin()
  await change(entryId, { state: 'approved' })
  expect(await held()).toEqual({ kind: 'works', goes: 1, stays: 0 })
  await t.as('entrant-2').account.deleteAccount({ goes: 100 })
  expect(await workOf(entryId)).toBeUndefined()
})

test('what is public already stays while others may still enter', async () => {
  const entryId = await begin()
  await change(entryId, { state: 'approved' })
  await t.write({ entries: [{ _id: entryId, entryId, contestId, status: 'public', title: '渤海渔火' }] })
  expect(await held()).toEqual({ kind: 'works', goes: 0, stays: 1 })
  await t.as('entrant-2').account.deleteAccount({ goes: 100 })
  expect(await workOf(entryId)).toMatchObject({ owner: null, sealed: '' })
})

test('a work that was let in stays in the contest, without what finds its author', async () => {
  const entryId = await begin()
  await t.at('2020-12-05 12:00')
  await change(entryId, { state: 'approved', phoneHash: 'a-hash', marks: ['title:x', 'phone:a-hash'] })
  expect(await held()).toEqual({ kind: 'works', goes: 0, stays: 1 })
  await t.as('entrant-2').account.deleteAccount({ goes: 100 })
  expect(await workOf(entryId)).toMatchObject({
    state: 'approved',
    title: '渤海渔火',
    owner: null,
    sealed: '',
    phoneHash: '',
    marks: ['title:x'],
  })
  expect(await held()).toEqual({ kind: 'works', goes: 0, stays: 0 })
})

test('what a unit sent in is the unit’s: only the account is taken off', async () => {
  const entryId = await begin()
  await change(entryId, { state: 'submitted', unitId: 'u-1', sealed: 'sealed words' })
  await t.as('entrant-2').account.deleteAccount({ goes: 100 })
  expect(await workOf(entryId)).toMatchObject({ owner: null, unitId: 'u-1', sealed: 'sealed words' })
})

test('nothing of others is touched', async () => {
  await begin()
  const others = await t.all('submissions', { owner: 'oTEST_somebody' })
  await t.as('entrant-2').account.deleteAccount({ goes: 100 })
  expect(others.length).toBeGreaterThan(0)
  expect(await t.all('submissions', { owner: 'oTEST_somebody' })).toEqual(others)
  expect(JSON.stringify(await t.all('submissions'))).not.toContain(openid)
})
