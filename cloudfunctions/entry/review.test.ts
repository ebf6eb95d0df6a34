import { instantOf } from '#shared/lib/day'
import type { Submission } from '#shared/model/submission'
import { beginSubmission } from '#shared/rules/submission'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { entering, enteringContest, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = entering
const phone = '19900000001'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
  await t.write(roleDocuments(contestId))
})
afterEach(() => t.close())

const staff = (name = 'reviewer-1') => t.as(name).entry
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'ok' : reply.error?.code)
const inDatabase = async (entryId: string) =>
  (await t.all<Submission>('submissions', { _id: entryId }))[0] as Submission

const next = { contestId, entryId: entering.nextId, submittedAt: entering.nextSentAt } as const
const approve = { ...next, decision: 'approve' } as const
const reasons = [{ field: 'items.0', text: '声音缺失' }]

/** A work of entrant-1 with a phone number, sent now. */
const send = async (title = '渤海夜航') => {
  const own = t.as('entrant-1').entry
  const link = { platform: 'douyin', address: `https://v.douyin.com/${newKey().slice(-8)}` } as const
  const saved = await own.saveDraft({
    contestId,
    to: { key: newKey() },
    form: {
      content: {
        title,
        categoryId: 'fendou',
        authors: [{ name: '苏建波' }],
        introduction: '夜里的船。',
        items: [{ fileId: null, link }],
      },
      hidden: { phone, address: '沧州市渔港路 1 号' },
      consents: { terms: 1, original: true },
    },
  })
  if (!saved.ok) throw new Error(saved.error.code)
  const { entryId, version } = saved.value
  const sent = await own.submitEntry({ contestId, entryId, baseVersion: version })
  if (!sent.ok) throw new Error(sent.error.code)
  return { entryId, submittedAt: sent.value.submittedAt }
}

test('the queue is by age, with everything counted', async () => {
  const reply = await staff().listReviewQueue({ contestId })
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value.rows.map(({ title }) => title)).toEqual(['渤海渔火', '太行公路', '正定的灯'])
  expect(reply.value.counts).toEqual({
    waiting: [3],
    returned: 1,
    approved: 1,
    rejected: 1,
    withdrawn: 0,
    claimed: 0,
    overdue: 0,
    oldest: instantOf('2020-11-20 10:00'),
  })
  // No draft is in any list of staff.
  expect(JSON.stringify(reply.value)).not.toMatch(/半夜的冰面|冬捕/)
  const found = await staff().listReviewQueue({ contestId, search: '公路' })
  expect(found.ok && found.value.rows.map(({ entryId }) => entryId)).toEqual([entering.nextId])
})

test('pages of works that came at one instant miss none and repeat none', async () => {
  const at = instantOf('2020-11-22 09:00')
  const works = Array.from({ length: 70 }, (_, index) => {
    const entryId = `${contestId}-sheet-${String(index).padStart(2, '0')}`
    const begun = beginSubmission({ entryId, contestId, owner: null, unitId: 'u-1', channel: 'staff' }, at)
    return { ...begun, _id: entryId, state: 'submitted', submittedAt: at }
  })
  await t.write({ submissions: works })
  const seen: string[] = []
  let after: { submittedAt: number; entryId: string } | undefined
  do {
    const page = await staff().listReviewQueue({ contestId, unitId: 'u-1', ...(after && { after }) })
    if (!page.ok) throw new Error(page.error.code)
    seen.push(...page.value.rows.map(({ entryId }) => entryId))
    after = page.value.next ?? undefined
  } while (after)
  expect(seen).toEqual(works.map(({ entryId }) => entryId))
})

test('of many who reach for works at once each gets another one, and nobody the same', async () => {
  const who = ['reviewer-1', 'reviewer-2', 'organizer-1']
  const claimed = await Promise.all(who.map((name) => staff(name).claimEntry({ contestId })))
  const got = claimed.map((reply) => (reply.ok ? reply.value.entryId : reply.error.code))
  expect(got.sort()).toEqual([entering.nextId, entering.sentId, entering.waitingId].sort())
  expect(codeOf(await staff('owner-1').claimEntry({ contestId }))).toBe('QUEUE_EMPTY')
})

test('what somebody holds nobody else decides, until it is given back or its time is over', async () => {
  const claim = { contestId, entryId: entering.nextId }
  expect(codeOf(await staff().claimEntry(claim))).toBe('ok')
  const until = instantOf('2020-11-26 12:15')
  const held = { ok: false, error: { code: 'ENTRY_CLAIMED', name: '何静', until } }
  expect(await staff('reviewer-2').claimEntry(claim)).toEqual(held)
  expect(await staff('reviewer-2').decideReview(approve)).toEqual(held)
  await staff('reviewer-2').releaseEntry(claim)
  expect(await staff('reviewer-2').claimEntry(claim)).toEqual(held)
  await staff().releaseEntry(claim)
  expect(codeOf(await staff('reviewer-2').claimEntry(claim))).toBe('ok')
  await t.at('2020-11-26 12:15')
  expect(codeOf(await staff().decideReview(approve))).toBe('ok')
})

test('what is decided is on the author’s timeline and on record, once', async () => {
  const decide = { ...next, decision: 'return', reasons, mendBy: instantOf('2020-11-29 18:00') } as const
  const first = await staff().decideReview(decide)
  expect(first).toEqual({ ok: true, value: { state: 'returned', reviewLevel: 0 } })
  expect(await staff().decideReview(decide)).toEqual(first)
  const work = await inDatabase(entering.nextId)
  expect(work).toMatchObject({ state: 'returned', reasons, mendBy: decide.mendBy, claim: null })
  expect(work.events.filter(({ kind }) => kind === 'returned')).toHaveLength(1)
  expect(await trailOf(t, contestId)).toMatchObject([
    {
      action: 'decideReview',
      target: `entry:${entering.nextId}`,
      byName: '何静',
      reason: '声音缺失',
      before: { state: 'submitted' },
      after: { state: 'returned', decision: 'return' },
    },
  ])
})

test('a refusal has a reason and a time that can be kept', async () => {
  for (const decision of ['return', 'reject', 'reopen'] as const)
    expect(codeOf(await staff().decideReview({ ...next, decision }))).toBe('BAD_INPUT')
  for (const mendBy of [undefined, instantOf('2020-11-26 12:00'), instantOf('2021-11-26 12:00')]) {
    const input = { ...next, decision: 'return', reasons, ...(mendBy && { mendBy }) } as const
    expect(codeOf(await staff().decideReview(input))).toBe('MEND_BY_NOT_VALID')
  }
  await t.at('2020-12-11 00:00')
  expect(codeOf(await staff().decideReview(approve))).toBe('STAGE_NOT_OPEN')
})

test('nobody decides on what they have not seen', async () => {
  const stale = { ...approve, submittedAt: entering.nextSentAt - 1 }
  expect(codeOf(await staff().decideReview(stale))).toBe('EDITED_MEANWHILE')
  expect(codeOf(await staff().decideReview({ ...approve, entryId: entering.draftId }))).toBe(
    'ENTRY_NOT_FOUND',
  )
  expect(codeOf(await staff().openSubmission({ contestId, entryId: entering.readyId }))).toBe(
    'ENTRY_NOT_FOUND',
  )
  const elsewhere = { ...approve, contestId: 'hebei-2020' }
  await t.write(roleDocuments('another'))
  expect(codeOf(await staff().decideReview(elsewhere))).not.toBe('ok')
})

test('a returned work is mended by its author after entering has closed, and waits again', async () => {
  const { entryId, submittedAt } = await send()
  await t.at('2020-11-30 20:00')
  const mendBy = instantOf('2020-12-03 20:00')
  await staff().decideReview({ contestId, entryId, submittedAt, decision: 'return', reasons, mendBy })
  await t.at('2020-12-03 19:59:59')
  const own = t.as('entrant-1').entry
  const opened = await own.openMyEntry({ contestId, entryId })
  if (!opened.ok) throw new Error(opened.error.code)
  expect(opened.value.entry).toMatchObject({
    state: 'returned',
    reasons,
    mendBy,
    rights: { editUntil: mendBy },
  })
  const to = { entryId, baseVersion: opened.value.entry.version }
  const saved = await own.saveDraft({ contestId, to, form: { content: { title: '渤海夜航（有声）' } } })
  if (!saved.ok) throw new Error(saved.error.code)
  // Until it is sent again staff see what they returned.
  expect(await inDatabase(entryId)).toMatchObject({ title: '渤海夜航', state: 'returned' })
  const sent = await own.submitEntry({ contestId, entryId, baseVersion: saved.value.version })
  expect(codeOf(sent)).toBe('ok')
  const queue = await staff().listReviewQueue({ contestId, search: '有声' })
  expect(queue).toMatchObject({
    ok: true,
    value: { rows: [{ entryId, isMended: true, state: 'submitted' }] },
  })
})

test('two levels are two people, and the author hears of the last one', async () => {
  const contests = t.database.collection('contests').doc(contestId)
  await contests.update({ review: { ...enteringContest.review, levels: 2 } })
  const { entryId, submittedAt } = await send()
  const decide = { contestId, entryId, submittedAt, decision: 'approve' } as const
  expect(await staff().decideReview(decide)).toEqual({
    ok: true,
    value: { state: 'submitted', reviewLevel: 1 },
  })
  expect((await inDatabase(entryId)).events.map(({ kind }) => kind)).toEqual(['begun', 'submitted'])
  const queue = await staff().listReviewQueue({ contestId })
  expect(queue).toMatchObject({ ok: true, value: { counts: { waiting: [3, 1] } } })
  expect(codeOf(await staff('reviewer-2').decideReview(decide))).toBe('ok')
  expect(await inDatabase(entryId)).toMatchObject({ state: 'approved', reviewLevel: 2 })
})

test('one reviewer does not pass the second level too', async () => {
  const contests = t.database.collection('contests').doc(contestId)
  await contests.update({ review: { ...enteringContest.review, levels: 3 } })
  await staff().decideReview(approve)
  await staff('reviewer-2').decideReview(approve)
  expect(codeOf(await staff().decideReview(approve))).toBe('LEVEL_NEEDS_ANOTHER')
  expect(codeOf(await staff('organizer-1').decideReview(approve))).toBe('ok')
})

test('a slip of the thumb is taken back with a reason', async () => {
  await staff().decideReview({ ...next, decision: 'reject', reasons })
  expect(codeOf(await staff().decideReview(approve))).toBe('ENTRY_STATE')
  expect(codeOf(await staff().decideReview({ ...next, decision: 'reopen', reasons }))).toBe('ok')
  expect(await inDatabase(entering.nextId)).toMatchObject({ state: 'submitted', reasons: [] })
})

test('what was let in before is let in again only with a film that plays', async () => {
  await staff().decideReview({ ...next, decision: 'reject', reasons })
  await staff().decideReview({ ...next, decision: 'reopen', reasons })
  const fileId = 'cloud://not-yet'
  const { command } = t.database
  await t.database
    .collection('submissions')
    .doc(entering.nextId)
    .update({ items: command.set([{ fileId, link: null }]) })
  const copy = { state: 'waiting', fileId: null, cover: null, tries: 0 }
  const file = { fileId, contestId, purpose: 'video', name: '新片.mov', bytes: 1, sha256: 'a', storedAt: 0 }
  await t.write({ storedFiles: [{ _id: fileId, ...file, video: null, faults: [], copy }] })
  const [work] = await t.all<Submission>('submissions', { _id: entering.nextId })
  expect(await staff().decideReview(approve)).toEqual({
    ok: false,
    error: { code: 'COPIES_MISSING', works: 1, titles: [work?.title] },
  })
  expect(await t.as('reviewer-1').media.listMissingCopies({ contestId })).toMatchObject({
    value: { films: [{ entryId: entering.nextId, state: 'waiting' }] },
  })
  const ready = { state: 'ready', fileId, cover: null, tries: 1 }
  await t.database
    .collection('storedFiles')
    .doc(fileId)
    .update({ copy: command.set(ready) })
  expect(codeOf(await staff().decideReview(approve))).toBe('ok')
})

test('hidden fields are masked until they are asked for with a reason, and the reading is on record', async () => {
  const { entryId } = await send()
  for (const name of ['reviewer-1', 'observer-1']) {
    const opened = await staff(name).openSubmission({ contestId, entryId })
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value.entry.hidden).toEqual({ phone: '199****0001', address: '沧州市渔港路＊＊＊' })
    expect(JSON.stringify(opened.value)).not.toContain(phone)
  }
  expect(codeOf(await staff('observer-1').revealHidden({ contestId, entryId, reason: '看看' }))).toBe(
    'FORBIDDEN',
  )
  const revealed = await staff().revealHidden({ contestId, entryId, reason: '联系作者补字幕' })
  expect(revealed).toMatchObject({ ok: true, value: { hidden: { phone } } })
  const [record] = await trailOf(t, contestId)
  expect(record).toMatchObject({
    action: 'revealHidden',
    reason: '联系作者补字幕',
    after: { fields: ['phone', 'address'] },
  })
  expect(JSON.stringify(record)).not.toContain(phone)
})

test('a draft’s changes that are not sent are not shown to staff', async () => {
  const { entryId } = await send()
  const own = t.as('entrant-1').entry
  await own.saveDraft({
    contestId,
    to: { entryId, baseVersion: 1 },
    form: { content: { title: '还没想好' } },
  })
  const opened = await staff().openSubmission({ contestId, entryId })
  expect(JSON.stringify(opened)).not.toContain('还没想好')
})
