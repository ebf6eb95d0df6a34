import { instantOf } from '#shared/lib/day'
import type { CountersignatureRule, Proposal } from '#shared/model/proposal'
import { hebei2020 } from '#shared/presets/hebei2020'
import { beginContest } from '#shared/rules/contest'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import type { TestCloud } from '../../tests/cloud'
import { contestIn, openDesk, trailOf } from '../../tests/desk'

const contestId = 'signed-contest'
const now = instantOf('2020-11-26 12:00')
const office = '大赛组委会办公室'
const reason = '服务器检修'

let t: TestCloud
afterEach(() => t.close())

const openWith = async (countersignatures: readonly CountersignatureRule[]) => {
  t = await openDesk()
  const contest = { ...beginContest(contestId, hebei2020, 'published'), countersignatures }
  await t.write({ contests: [{ _id: contestId, ...contest }] })
  await t.write(roleDocuments(contestId))
}

const stop = (by = 'organizer-1', why = reason) =>
  t.as(by).contest.stopVoting({ contestId, office, reason: why })
const waiting = async () => {
  const [found] = await t.all<Proposal>('proposals', { contestId, state: 'waiting' })
  return found?.proposalId ?? ''
}
const sign = async (by: string) => t.as(by).contest.signProposal({ contestId, proposalId: await waiting() })
const stops = async () => (await contestIn(t, contestId)).votingStops
const actions = async () => (await trailOf(t, contestId)).map(({ action, byName }) => `${action} ${byName}`)

describe('stopping the vote where an observer has to sign', () => {
  beforeEach(() => openWith([{ act: 'stopVoting', by: 'observer' }]))

  test('waits on record until the observer signs, and is done with that', async () => {
    await stop()
    const proposalId = await waiting()
    expect(await stop()).toEqual({
      ok: false,
      error: { code: 'WAITS_FOR_SIGNATURE', proposalId, needs: 'observer' },
    })
    expect(await stops()).toEqual([])
    await t.at('2020-11-26 12:05')
    expect(await sign('observer-1')).toEqual({ ok: true, value: {} })
    const signedAt = instantOf('2020-11-26 12:05')
    expect(await stops()).toEqual([{ office, stoppedAt: signedAt, resumedAt: null, reason, decision: '' }])
    expect(await actions()).toEqual(['proposeAct 苏梅', 'signProposal 潘正', 'stopVoting 苏梅'])
  })

  test('signed twice, or by the lost answer’s retry, it is done once', async () => {
    await stop()
    const proposalId = await waiting()
    const input = { contestId, proposalId }
    const both = await Promise.all([1, 2].map(() => t.as('observer-1').contest.signProposal(input)))
    expect(both).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ])
    expect(await stops()).toHaveLength(1)
  })

  test('asked by two at once, one waits', async () => {
    const replies = await Promise.all([stop(), stop(), stop('owner-1')])
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(await t.all('proposals', { contestId })).toHaveLength(1)
  })

  test('the same in other words is told that one waits', async () => {
    await stop()
    expect(await stop('owner-1', '另一个原因')).toMatchObject({ error: { code: 'ALREADY_WAITS' } })
  })

  test.each(['owner-1', 'owner-2'])('%s, who is no observer, cannot sign it', async (by) => {
    await stop()
    expect(await sign(by)).toEqual({ ok: false, error: { code: 'NOT_YOURS_TO_SIGN' } })
    expect(await stops()).toEqual([])
  })

  test('an organiser may not even try; an observer of another contest is nobody here', async () => {
    await stop()
    expect(await sign('organizer-1')).toEqual({ ok: false, error: { code: 'FORBIDDEN' } })
    const elsewhere = { contestId: 'hebei-2020', proposalId: await waiting() }
    expect(await t.as('observer-1').contest.signProposal(elsewhere)).toEqual({
      ok: false,
      error: { code: 'PROPOSAL_NOT_FOUND' },
    })
  })

  test('declined with a reason it is not done, and may be asked again', async () => {
    await stop()
    const proposalId = await waiting()
    const decline = { contestId, proposalId, reason: '没有看到检修通知' }
    expect((await t.as('observer-1').contest.declineProposal(decline)).ok).toBe(true)
    expect(await stops()).toEqual([])
    const listed = await t.as('organizer-1').contest.listProposals({ contestId })
    expect(listed).toMatchObject({
      value: {
        proposals: [{ state: 'declined', decided: { at: now, by: '潘正', reason: '没有看到检修通知' } }],
      },
    })
    await t.at('2020-11-26 12:01')
    expect(await stop()).toMatchObject({ error: { code: 'WAITS_FOR_SIGNATURE' } })
    expect(await waiting()).not.toBe(proposalId)
  })

  test('taken back by its proposer and by nobody else', async () => {
    await stop()
    const input = { contestId, proposalId: await waiting(), reason: '不需要了' }
    expect(await t.as('owner-1').contest.withdrawProposal(input)).toEqual({
      ok: false,
      error: { code: 'NOT_YOURS_TO_SIGN' },
    })
    expect((await t.as('organizer-1').contest.withdrawProposal(input)).ok).toBe(true)
    expect(await t.as('observer-1').contest.signProposal(input)).toEqual({
      ok: false,
      error: { code: 'PROPOSAL_DECIDED', state: 'withdrawn' },
    })
  })

  test('what can no longer be done is not signed: nothing changes', async () => {
    await stop()
    await t.at('2021-01-01 12:00')
    expect(await sign('observer-1')).toEqual({
      ok: false,
      error: { code: 'ACT_NOT_POSSIBLE', because: 'NO_VOTING_TO_STOP' },
    })
    expect(await actions()).toEqual(['proposeAct 苏梅'])
    expect(await waiting()).not.toBe('')
  })

  test('the desk tells who has to sign, and nobody else', async () => {
    await stop()
    const toSign = async (by: string) => {
      const reply = await t.as(by).contest.listDesk({})
      return reply.ok && reply.value.contests.find((one) => one.contestId === contestId)?.needs.toSign
    }
    expect([await toSign('observer-1'), await toSign('owner-1'), await toSign('organizer-1')]).toEqual([
      1, 0, 0,
    ])
    await sign('observer-1')
    expect(await toSign('observer-1')).toBe(0)
  })

  test('an observer reads who asked with the name masked', async () => {
    await stop()
    const seen = await t.as('observer-1').contest.listProposals({ contestId })
    expect(seen).toMatchObject({ value: { proposals: [{ by: '苏＊＊', maySign: true, isMine: false }] } })
    expect(JSON.stringify(seen)).not.toMatch(/苏梅|oFIXTURE/)
  })
})

describe('hours of voting where a second owner has to sign', () => {
  beforeEach(() => openWith([{ act: 'changeVotingHours', by: 'owner' }]))

  const extend = (by: string, stageId: string, clock: string) => {
    const stages = hebei2020.stages.map((stage) =>
      stage.stageId === stageId ? { ...stage, closesAt: instantOf(clock) } : { ...stage },
    )
    return t.as(by).contest.saveContest({
      contestId,
      baseVersion: 1,
      patch: { stages: stages.map((stage) => ({ ...stage, rights: [...stage.rights] })) },
      announcement: { title: '投票延期', text: '投票延长一天。', reason: '系统检修' },
    })
  }
  const closing = async () =>
    (await contestIn(t, contestId)).stages.find(({ stageId }) => stageId === 'voting')?.closesAt

  test('they move when the other owner signs, with the notice', async () => {
    expect(await extend('owner-1', 'voting', '2020-12-12 00:00')).toMatchObject({
      error: { code: 'WAITS_FOR_SIGNATURE', needs: 'owner' },
    })
    expect(await closing()).toBe(instantOf('2020-12-11 00:00'))
    expect(await sign('owner-1')).toEqual({ ok: false, error: { code: 'NOT_YOURS_TO_SIGN' } })
    expect(await sign('owner-2')).toEqual({ ok: true, value: {} })
    expect(await closing()).toBe(instantOf('2020-12-12 00:00'))
    expect((await contestIn(t, contestId)).notices).toHaveLength(1)
  })

  test('a stage without votes moves at once', async () => {
    expect((await extend('owner-1', 'meeting', '2021-02-02 00:00')).ok).toBe(true)
  })

  test('edited meanwhile, the signature finds it and nothing is done', async () => {
    await extend('owner-1', 'voting', '2020-12-12 00:00')
    await extend('owner-2', 'meeting', '2021-02-02 00:00')
    expect(await sign('owner-2')).toEqual({
      ok: false,
      error: { code: 'ACT_NOT_POSSIBLE', because: 'EDITED_MEANWHILE' },
    })
  })
})

test('where the contest’s data asks for nothing, nothing waits', async () => {
  await openWith([])
  expect((await stop()).ok).toBe(true)
  expect(await t.all('proposals', { contestId })).toEqual([])
})
