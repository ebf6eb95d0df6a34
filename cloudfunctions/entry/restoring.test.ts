import type { Submission } from '#shared/model/submission'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import type { TestCloud } from '../../tests/cloud'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = entering
const link = { platform: 'douyin', address: 'https://v.douyin.com/iRNBho6u' } as const
const content = {
  title: '渤海渔火',
  categoryId: 'fendou',
  authors: [{ name: '苏建波' }],
  introduction: '一条船，三代人。',
  items: [{ fileId: null, link }],
}
const consents = { terms: 1, original: true, isUnder14: false, guardian: false }
const form = { content, hidden: { phone: '19900000001', address: '沧州市渔港路 1 号' }, consents }

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
  await t.write(roleDocuments(contestId))
})
afterEach(() => t.close())

const entrant = (name = 'entrant-1') => t.as(name).entry
const withdrawn = async () => {
  const begun = await entrant().saveDraft({ contestId, to: { key: newKey() }, form })
  if (!begun.ok) throw new Error(begun.error.code)
  const { entryId, version } = begun.value
  await entrant().submitEntry({ contestId, entryId, baseVersion: version })
  expect(await entrant().withdrawEntry({ contestId, entryId })).toMatchObject({ ok: true })
  return entryId
}
const open = async (entryId: string) => {
  const reply = await entrant().openMyEntry({ contestId, entryId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.entry
}

test('what was taken back becomes a draft again, whole, and is sent like any other', async () => {
  const entryId = await withdrawn()
  expect((await open(entryId)).rights).toMatchObject({ mayRestore: true, editUntil: null })
  const draft = { ok: true, value: { state: 'draft' } }
  expect(await entrant().restoreEntry({ contestId, entryId })).toEqual(draft)
  expect(await entrant().restoreEntry({ contestId, entryId })).toEqual(draft)
  const { form: kept, version, rights, events } = await open(entryId)
  expect(kept).toMatchObject(form)
  expect(rights).toMatchObject({ mayRestore: false, editUntil: entering.closesAt })
  expect(events.map(({ kind }) => kind)).toEqual(['begun', 'submitted', 'withdrawn', 'restored'])
  // A draft again: staff do not see it, and it stands in nobody's way.
  expect(await t.as('reviewer-1').entry.openSubmission({ contestId, entryId })).toMatchObject({
    error: { code: 'ENTRY_NOT_FOUND' },
  })
  expect(await entrant().submitEntry({ contestId, entryId, baseVersion: version })).toMatchObject({
    ok: true,
  })
  const [work] = await t.all<Submission>('submissions', { _id: entryId })
  expect(work).toMatchObject({ state: 'submitted' })
  expect(work?.marks.length).toBeGreaterThan(0)
})

test('not somebody else’s, not a draft that was thrown away, not once entering is closed', async () => {
  const entryId = await withdrawn()
  const other = await entrant('entrant-2').restoreEntry({ contestId, entryId })
  expect(other).toEqual({ ok: false, error: { code: 'ENTRY_NOT_YOURS' } })
  const begun = await entrant().saveDraft({ contestId, to: { key: newKey() }, form })
  const thrown = begun.ok ? begun.value.entryId : ''
  await entrant().withdrawEntry({ contestId, entryId: thrown })
  expect(await entrant().restoreEntry({ contestId, entryId: thrown })).toEqual({
    ok: false,
    error: { code: 'ENTRY_STATE', state: 'withdrawn' },
  })
  await t.at('2020-12-01 00:00')
  expect(await entrant().restoreEntry({ contestId, entryId })).toMatchObject({
    error: { code: 'STAGE_NOT_OPEN', closedAt: entering.closesAt },
  })
})
