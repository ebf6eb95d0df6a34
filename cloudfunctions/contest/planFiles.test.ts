import type { FilePurpose, StoredFile } from '#shared/model/media'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'

const contestId = desk.draftId
let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

const idOf = (name: string) => `cloud://test/${name}`

const store = async (name: string, purpose: FilePurpose, more: Partial<StoredFile> = {}) => {
  const file = {
    ...{ fileId: idOf(name), contestId, owner: 'oTEST_sender', purpose, name, bytes: 9, sha256: '' },
    ...{ begunAt: 0, storedAt: 0, usedBy: null, video: null, faults: [], copy: null, ...more },
  }
  await t.write({ storedFiles: [{ _id: file.fileId, ...file }] })
}
const usedBy = async (name: string) =>
  (await t.all<StoredFile>('storedFiles', { _id: idOf(name) }))[0]?.usedBy

let version = 1
beforeEach(() => {
  version = 1
})
const save = async (patch: { cover?: string; attachments?: { name: string; fileId: string }[] }) => {
  const reply = await t.as('organizer-1').contest.saveContest({ contestId, baseVersion: version, patch })
  if (reply.ok) version = reply.value.version
  return reply.ok ? 'ok' : reply.error
}
const attached = (...names: string[]) => names.map((name) => ({ name, fileId: idOf(name) }))

test('a cover and attachments of this contest are taken up, whoever of its staff sent them', async () => {
  await store('cover.jpg', 'cover')
  await store('form.doc', 'attachment')
  expect(await save({ cover: idOf('cover.jpg'), attachments: attached('form.doc') })).toBe('ok')
  expect([await usedBy('cover.jpg'), await usedBy('form.doc')]).toEqual([contestId, contestId])
})

test('what is taken away is let go', async () => {
  await store('one.pdf', 'attachment')
  await store('two.pdf', 'attachment')
  await save({ attachments: attached('one.pdf', 'two.pdf') })
  expect(await save({ attachments: attached('two.pdf') })).toBe('ok')
  expect([await usedBy('one.pdf'), await usedBy('two.pdf')]).toEqual([null, contestId])
})

test.each<[string, FilePurpose, Partial<StoredFile>]>([
  ['another contest’s', 'attachment', { contestId: desk.readyId }],
  ['somebody’s evidence', 'evidence', {}],
  ['a picture of a work', 'attachment', { usedBy: 'hebei-2020-001' }],
])('%s file is refused, and nothing with it is taken up', async (_what, purpose, more) => {
  await store('good.pdf', 'attachment')
  await store('strange.pdf', purpose, more)
  const refused = { code: 'FILE_NOT_YOURS', field: 'attachments' }
  expect(await save({ attachments: attached('good.pdf', 'strange.pdf') })).toEqual(refused)
  expect(await usedBy('good.pdf')).toBe(null)
  expect((await contestIn(t, contestId)).attachments).toEqual([])
})

test('a file that is nowhere is refused as well', async () => {
  expect(await save({ cover: idOf('nothing.jpg') })).toEqual({ code: 'FILE_NOT_YOURS', field: 'cover' })
})
