import { instantOf } from '#shared/lib/day'
import type { BallotPaper } from '#shared/model/vote'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { newKey } from '../../tests/season'

const contestId = 'hebei-2020'
const now = instantOf('2020-11-26 12:00')
const office = '大赛组委会办公室'
const reason = '服务器检修'

let t: TestCloud
beforeEach(async () => {
  t = await openDesk({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

const stop = (id = contestId) => t.as('organizer-1').contest.stopVoting({ contestId: id, office, reason })
const resume = (extendTo?: number) =>
  t
    .as('owner-1')
    .contest.resumeVoting({ contestId, decision: '截止时间顺延两小时', ...(extendTo && { extendTo }) })

let voters = 0
const cast = async () => {
  const voter = t.asOpenid(`oTEST_stop_${++voters}`)
  const reply = await voter.voting.castVotes({
    contestId,
    lines: [{ entryId: 'hebei-2020-001', votes: 1 }],
    key: newKey(),
  })
  return reply.ok ? 'ok' : reply.error
}
const stopped = { code: 'VOTING_STOPPED', since: now, reason }
const lasting = { office, stoppedAt: now, resumedAt: null, reason, decision: '' }

test('from the stop on no vote is accepted; what was cast counts; and everybody reads who, why and since when', async () => {
  expect(await stop()).toEqual({ ok: true, value: { stop: lasting, effectiveWithinMs: 10_000 } })
  expect(await cast()).toEqual(stopped)
  expect(await t.guest.contest.openContest({ contestId })).toMatchObject({
    value: { contest: { votingStops: [lasting] } },
  })
  expect(await t.guest.contest.listContests({})).toMatchObject({
    value: {
      contests: expect.arrayContaining([expect.objectContaining({ contestId, isVotingStopped: true })]),
    },
  })
  expect(await trailOf(t, contestId)).toMatchObject([
    { action: 'stopVoting', target: 'voting', byRole: 'organizer', before: null, after: lasting, reason },
  ])
})

test('a public page names an office and nobody’s name or account', async () => {
  await stop()
  const page = JSON.stringify(await t.guest.contest.openContest({ contestId }))
  expect(page).toContain(office)
  expect(page).not.toMatch(/苏梅|oFIXTURE/)
})

test('an instance that has its paper learns of it within ten seconds, as the answer says', async () => {
  expect(await cast()).toBe('ok')
  await stop()
  const began = Date.now()
  for (;;) {
    const answer = await cast()
    if (answer !== 'ok') {
      expect(answer).toEqual(stopped)
      break
    }
    if (Date.now() - began > 12_000) throw new Error('still accepted')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}, 20_000)

test('when it goes on, everybody reads until when and what was decided about the hours', async () => {
  await stop()
  await t.at('2020-11-26 14:00')
  const extendTo = instantOf('2020-12-11 02:00')
  const over = { ...lasting, resumedAt: instantOf('2020-11-26 14:00'), decision: '截止时间顺延两小时' }
  expect(await resume(extendTo)).toMatchObject({ ok: true, value: { stop: over } })
  expect(await cast()).toBe('ok')
  const [paper] = await t.all<BallotPaper>('papers', { _id: contestId })
  expect(paper).toMatchObject({
    version: 3,
    stop: null,
    windows: [{ opensAt: instantOf('2020-11-26 00:00'), closesAt: extendTo }],
  })
  expect((await trailOf(t, contestId))[1]).toMatchObject({
    action: 'resumeVoting',
    before: { ...lasting, closesAt: instantOf('2020-12-11 00:00') },
    after: { ...over, closesAt: extendTo },
    reason: '截止时间顺延两小时',
  })
})

test('whoever edits the stages meanwhile is told that they were extended', async () => {
  await stop()
  await resume(instantOf('2020-12-11 02:00'))
  const { stages } = await contestIn(t, contestId)
  const patch = {
    stages: stages.map((stage) => ({ ...stage, name: `${stage.name}！`, rights: [...stage.rights] })),
  }
  expect(await t.as('organizer-1').contest.saveContest({ contestId, baseVersion: 1, patch })).toMatchObject({
    error: { code: 'EDITED_MEANWHILE', by: '秦岭', fields: ['stages'] },
  })
})

test('pressed twice, or by two, it is one stop', async () => {
  const both = await Promise.all([stop(), stop()])
  expect(both[0]).toEqual(both[1])
  expect(await trailOf(t, contestId)).toHaveLength(1)
  await resume()
  expect((await resume()).ok).toBe(true)
  expect(await trailOf(t, contestId)).toHaveLength(2)
})

test.each([
  ['not later than it was', '2020-12-11 00:00'],
  ['into the past', '2020-11-20 00:00'],
])('hours are not moved %s', async (_what, clock) => {
  await stop()
  expect(await resume(instantOf(clock))).toEqual({
    ok: false,
    error: { code: 'EXTENSION_NOT_LATER', closesAt: instantOf('2020-12-11 00:00') },
  })
})

test('there is nothing to stop in a draft, and nothing to resume where nothing was stopped', async () => {
  expect(await stop(desk.draftId)).toEqual({ ok: false, error: { code: 'NO_VOTING_TO_STOP' } })
  expect(await resume()).toEqual({ ok: false, error: { code: 'VOTING_NOT_STOPPED' } })
})
