import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = entering
const hidden = { phone: '19900000001', address: '沧州市渔港路 1 号' }
const child = { terms: 1, original: true, isUnder14: true, guardian: false }

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
})
afterEach(() => t.close())

const save = async (to: { key: string } | { entryId: string; baseVersion: number }, form: object) => {
  const reply = await t.as('entrant-2').entry.saveDraft({ contestId, to, form })
  if (!reply.ok) throw new Error(reply.error.code)
  return { entryId: reply.value.entryId, baseVersion: reply.value.version }
}
const sealedOf = async ({ entryId }: { entryId: string }) =>
  (await t.all<Submission>('submissions', { _id: entryId }))[0]?.sealed
const hiddenOf = async ({ entryId }: { entryId: string }) => {
  const reply = await t.as('entrant-2').entry.openMyEntry({ contestId, entryId })
  return reply.ok && reply.value.entry.form.hidden
}

test('of a child nothing hidden is stored before a guardian agrees, and everything afterwards', async () => {
  const begun = await save({ key: newKey() }, { hidden, consents: child })
  expect(await sealedOf(begun)).toBe('')
  const agreed = await save(begun, { hidden, consents: { ...child, guardian: true } })
  expect(await hiddenOf(agreed)).toMatchObject(hidden)
})

test('what was stored before the age was stated goes, and when the consent is taken back', async () => {
  const begun = await save({ key: newKey() }, { hidden, consents: { ...child, isUnder14: false } })
  expect(await hiddenOf(begun)).toMatchObject(hidden)
  const stated = await save(begun, { consents: { isUnder14: true } })
  expect(await sealedOf(stated)).toBe('')
  const agreed = await save(stated, { hidden, consents: { guardian: true } })
  expect(await hiddenOf(agreed)).toMatchObject(hidden)
  const taken = await save(agreed, { consents: { guardian: false } })
  expect(await sealedOf(taken)).toBe('')
})

test('and it is not sent without that consent', async () => {
  const begun = await save({ key: newKey() }, { consents: child })
  expect(await t.as('entrant-2').entry.submitEntry({ contestId, ...begun })).toMatchObject({
    error: {
      code: 'CONTENT_FAULTS',
      faults: expect.arrayContaining([expect.objectContaining({ code: 'GUARDIAN_MISSING' })]),
    },
  })
})
