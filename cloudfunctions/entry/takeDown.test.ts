import type { Submission } from '#shared/model/submission'
import type { BallotPaper } from '#shared/model/vote'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { entering, enteringDocuments, submissionsOf } from '../../tests/fixtures/submissions'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entryId = 'hebei-2020-001'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
  await t.write(roleDocuments(entering.contestId))
})
afterEach(() => t.close())

const paper = async () => (await t.all<BallotPaper>('papers', { _id: contestId }))[0] as BallotPaper
const organizer = () => t.as('organizer-1').entry
const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'ok' : reply.error?.code)

test('a work that is taken down is off every list and off the ballot, and its votes stay; put back, it is there', async () => {
  const lines = [{ entryId, votes: 3 }]
  await t.as('voter-1').voting.castVotes({ contestId, lines, key: newKey() })
  await t.timer('voting', 'settle')
  const before = await paper()
  const down = { contestId, entryId, reason: '收到肖像权投诉' }
  expect(await organizer().takeDown(down)).toEqual({ ok: true, value: { effectiveWithinMs: 10_000 } })
  expect(codeOf(await organizer().takeDown(down))).toBe('ok')
  await t.at('2020-11-26 12:01')

  expect(codeOf(await t.guest.entry.openEntry({ contestId, entryId }))).toBe('ENTRY_TAKEN_DOWN')
  const after = await paper()
  expect(after.works[entryId]).toBeUndefined()
  expect(after.version).toBe(before.version + 1)
  const [tally] = await t.all<{ votes: Record<string, number> }>('tallies', { _id: contestId })
  expect(tally?.votes[entryId]).toBe(3)
  const [catalogue] = await t.all<{ cards: { entryId: string }[] }>('catalogues', { _id: contestId })
  expect(catalogue?.cards).toHaveLength(149)

  const back = { contestId, entryId, reason: '当事人撤回投诉' }
  expect(codeOf(await organizer().putBack(back))).toBe('ok')
  expect((await paper()).works[entryId]).toBe(before.works[entryId])
  expect(codeOf(await t.guest.entry.openEntry({ contestId, entryId }))).toBe('ok')
  const [listed] = await t.all<{ cards: { entryId: string }[] }>('catalogues', { _id: contestId })
  expect(listed?.cards.map((card) => card.entryId).indexOf(entryId)).toBe(0)
  expect((await trailOf(t, contestId)).map(({ action, reason }) => [action, reason])).toEqual([
    ['takeDown', '收到肖像权投诉'],
    ['putBack', '当事人撤回投诉'],
  ])
})

test('its author reads why, and a work of another contest is not there', async () => {
  const [work] = submissionsOf('oTEST_somebody')
  await t.write({ submissions: [{ ...(work as Submission), _id: entryId, entryId, contestId }] })
  await organizer().takeDown({ contestId, entryId, reason: '收到肖像权投诉' })
  const [told] = await t.all<Submission>('submissions', { _id: entryId })
  expect(told?.events.at(-1)).toMatchObject({
    kind: 'takenDown',
    reasons: [{ field: '', text: '收到肖像权投诉' }],
  })
  const elsewhere = { contestId: entering.contestId, entryId, reason: '别处的' }
  expect(codeOf(await organizer().takeDown(elsewhere))).toBe('ENTRY_NOT_FOUND')
})

const copyOf = (name: string, title: string) => {
  const base = submissionsOf('oTEST_somebody').find((one) => one.entryId === entering.nextId) as Submission
  return { ...base, _id: `${entering.contestId}-${name}`, entryId: `${entering.contestId}-${name}`, title }
}

test('works that are alike are shown with both sides, by what they share', async () => {
  await t.write({
    submissions: [copyOf('twin', '太行公路（新）'), { ...copyOf('gone', '撤回的'), state: 'withdrawn' }],
  })
  const reviewer = t.as('reviewer-1').entry
  const listed = await reviewer.listDuplicates({ contestId: entering.contestId })
  if (!listed.ok) throw new Error(listed.error.code)
  expect(listed.value.pairs.map(({ kind, works }) => [kind, works.map(({ title }) => title).sort()])).toEqual(
    expect.arrayContaining([
      ['link', ['太行公路', '太行公路（新）']],
      ['title', ['太行公路', '太行公路（新）']],
    ]),
  )
  expect(listed.value.pairs).toHaveLength(2)
  const opened = await reviewer.openSubmission({ contestId: entering.contestId, entryId: entering.nextId })
  expect(opened).toMatchObject({
    ok: true,
    value: { entry: { duplicates: [{ kinds: ['link', 'title'], other: { title: '太行公路（新）' } }] } },
  })
})

test('figures tell who decided what, on which day, and how long works waited', async () => {
  const decide = {
    contestId: entering.contestId,
    entryId: entering.nextId,
    submittedAt: entering.nextSentAt,
    decision: 'approve',
  } as const
  await t.as('reviewer-1').entry.decideReview(decide)
  const reply = await t.as('observer-1').entry.reviewFigures({ contestId: entering.contestId })
  expect(reply).toEqual({
    ok: true,
    value: {
      days: [
        { day: '2020-11-20', sent: 6, decided: 0 },
        { day: '2020-11-21', sent: 0, decided: 1 },
        { day: '2020-11-26', sent: 0, decided: 1 },
      ],
      reviewers: expect.arrayContaining([
        { personId: expect.any(String), name: '何＊＊', approved: 1, returned: 0, rejected: 0 },
        { personId: expect.any(String), name: '', approved: 0, returned: 1, rejected: 0 },
      ]),
      meanWaitMs: expect.any(Number),
      longestWaitMs: Date.UTC(2020, 10, 26, 4, 0) - entering.nextSentAt,
    },
  })
})
