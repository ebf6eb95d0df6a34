import { instantOf } from '#shared/lib/day'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entryId = 'hebei-2020-007'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
})
afterEach(() => t.close())

const about = (part: object = {}) => ({
  contestId,
  entryId,
  kind: 'copyright' as const,
  text: '音乐是我写的。',
  key: newKey(),
  ...part,
})
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'ok' : reply.error?.code)

test('a complaint has a number and a deadline, is one however often it is sent, and is answered on record', async () => {
  const input = about()
  const first = await t.as('voter-1').entry.complain(input)
  expect(first).toEqual({
    ok: true,
    value: { number: expect.stringMatching(/^T201126-[0-9A-F]{8}$/), dueAt: instantOf('2020-12-03 12:00') },
  })
  expect(await t.as('voter-1').entry.complain(input)).toEqual(first)
  const number = first.ok ? first.value.number : ''

  const waiting = await t.as('reviewer-1').entry.listComplaints({ contestId })
  if (!waiting.ok) throw new Error(waiting.error.code)
  expect(waiting.value.complaints.map((one) => one.number)).toEqual([entering.complaintNumber, number])
  // Who complained is nobody's to read.
  expect(JSON.stringify(waiting.value)).not.toMatch(/oFIXTURE|oTEST|林晓禾/)

  const answer = { contestId, number, outcome: 'upheld', text: '已核实，作品下架。', takeDown: true } as const
  expect(codeOf(await t.as('reviewer-1').entry.answerComplaint(answer))).toBe('FORBIDDEN')
  expect(codeOf(await t.as('organizer-1').entry.answerComplaint(answer))).toBe('ok')
  expect(codeOf(await t.as('organizer-1').entry.answerComplaint(answer))).toBe('ok')
  expect(codeOf(await t.as('owner-1').entry.answerComplaint(answer))).toBe('COMPLAINT_ANSWERED')
  expect(codeOf(await t.guest.entry.openEntry({ contestId, entryId }))).toBe('ENTRY_TAKEN_DOWN')
  expect((await trailOf(t, contestId)).map(({ action }) => action)).toEqual(['takeDown', 'answerComplaint'])

  const mine = await t.as('voter-1').entry.listMyComplaints({})
  expect(mine).toMatchObject({
    ok: true,
    value: { complaints: [{ number, answer: { outcome: 'upheld', text: '已核实，作品下架。' } }] },
  })
  expect(await t.as('voter-2').entry.listMyComplaints({})).toEqual({ ok: true, value: { complaints: [] } })
  const answered = await t.as('observer-1').entry.listComplaints({ contestId, state: 'answered' })
  expect(answered).toMatchObject({ ok: true, value: { complaints: [{ number, answeredBy: '苏＊＊' }] } })
})

test('only public works are complained about, and not without end, however many at once', async () => {
  const complain = (part: object) => t.as('voter-1').entry.complain(about(part))
  expect(codeOf(await complain({ entryId: 'hebei-2020-999' }))).toBe('ENTRY_NOT_FOUND')
  expect(codeOf(await complain({ contestId: entering.contestId, entryId: entering.approvedId }))).toBe(
    'ENTRY_NOT_FOUND',
  )
  expect(codeOf(await complain({ text: ' ' }))).toBe('BAD_INPUT')
  const replies = await Promise.all(Array.from({ length: 9 }, () => complain({})))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(5)
  expect(replies.find(({ ok }) => !ok)).toEqual({
    ok: false,
    error: { code: 'TOO_MANY_COMPLAINTS', atMost: 5, nextAt: instantOf('2020-11-27 00:00') },
  })
  await t.at('2020-11-27 00:00')
  expect(codeOf(await complain({}))).toBe('ok')
})
