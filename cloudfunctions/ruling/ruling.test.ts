import type { Message } from '#shared/model/message'
import { type Mark, markThresholds, type Ruling } from '#shared/model/ruling'
import type { Slip, Tally } from '#shared/model/vote'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { expectAllAgree } from '../../tests/ledgerAgrees'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const work = `${contestId}-009`
const other = `${contestId}-010`

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

const value = async <Value>(
  reply: Promise<{ ok: true; value: Value } | { ok: false; error: { code: string } }>,
) => {
  const answer = await reply
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

const proposalIn = (reply: { ok: boolean; error?: object }): string =>
  (reply.error as { proposalId?: string } | undefined)?.proposalId ?? ''

const inspect = async () => {
  const reply = await t.timer('ruling', 'inspect')
  return 'result' in reply ? (reply.result as { value: { marks: number; rulings: number } }).value : reply
}
const settle = () => t.timer('voting', 'settle')
const votesOf = async (entryId: string) => {
  const [tally] = await t.all<Tally>('tallies', { contestId })
  return tally?.votes[entryId]
}
const marks = async () => (await value(t.as('owner-1').ruling.listMarks({ contestId }))).marks
const rulings = async () => value(t.guest.ruling.listRulings({ contestId }))
const fresh = () => new Promise((resolve) => setTimeout(resolve, 5_100)) // the instance's copy

const castBy = async (openid: string, entryId: string, votes = 1) => {
  await value(t.asOpenid(openid).voting.castVotes({ contestId, lines: [{ entryId, votes }], key: newKey() }))
}

/** Thirty accounts vote for one work, two seconds apart; two people vote as people do. */
const swarm = async () => {
  await castBy('oTEST_person_1', other, 5)
  await castBy('oTEST_person_2', work, 7)
  for (let index = 0; index < 30; index++) {
    const second = String(10 + index).padStart(2, '0')
    await t.at(`2020-11-26 12:00:${second}`)
    await castBy(`oTEST_script_${index}`, work)
  }
  await settle()
  await inspect()
}

/** Proposed by one and signed by another. */
const annulled = async () => {
  await swarm()
  const mark = (await marks()).find(({ kind }) => kind === 'rhythm')
  if (!mark) throw new Error('no mark')
  const reason = '三十个账号每隔一秒投同一作品'
  const asked = await t.as('owner-1').ruling.annulVotes({ contestId, markId: mark.markId, reason })
  const error = { code: 'WAITS_FOR_SIGNATURE', proposalId: expect.any(String), needs: 'owner' }
  expect(asked).toEqual({ ok: false, error })
  const proposalId = proposalIn(asked)
  expect(await t.as('owner-1').ruling.signProposal({ contestId, proposalId })).toEqual({
    ok: false,
    error: { code: 'NOT_YOURS_TO_SIGN' },
  })
  expect(await votesOf(work)).toBe(37)
  await value(t.as('owner-2').ruling.signProposal({ contestId, proposalId }))
  return { mark, reason }
}

test('a swarm is marked, and every vote of it stays counted', async () => {
  await swarm()
  const found = await marks()
  expect(found.map(({ kind, entryId, accounts, votes }) => [kind, entryId, accounts, votes])).toEqual(
    expect.arrayContaining([
      ['newAccounts', work, 31, 37],
      ['rhythm', work, expect.any(Number), expect.any(Number)],
    ]),
  )
  expect(await votesOf(work)).toBe(37)
  expect(await t.all('rulings')).toEqual([])
  expect(await inspect()).toEqual({ marks: 0, rulings: 0 })
  await t.at('2020-11-26 12:30')
  expect(await inspect()).toEqual({ marks: 0, rulings: 0 })
  expect((await marks()).length).toBe(found.length)
})

test('two people take votes out of the count, through a batch, in public; two put them back', async () => {
  const { mark, reason } = await annulled()
  expect(await inspect()).toMatchObject({ rulings: 1 })
  await settle()
  expect(await votesOf(work)).toBe(37 - mark.votes)
  expect(await votesOf(other)).toBe(5)
  await expectAllAgree(t, contestId)
  const [shown] = (await rulings()).rulings
  expect(shown).toMatchObject({
    kind: 'rhythm',
    state: 'applied',
    reason,
    slips: mark.slips,
    votes: { [work]: mark.votes },
  })
  const public_ = JSON.stringify(await rulings())
  for (const { voter, key } of await t.all<Slip>('slips', { contestId, ruling: shown?.rulingId }))
    expect(public_.includes(voter) || public_.includes(key)).toBe(false)

  const again = await t
    .as('owner-2')
    .ruling.restoreVotes({ contestId, rulingId: shown?.rulingId ?? '', reason: '核实为真人' })
  const proposalId = proposalIn(again)
  await value(t.as('owner-1').ruling.signProposal({ contestId, proposalId }))
  await inspect()
  await settle()
  expect(await votesOf(work)).toBe(37)
  await expectAllAgree(t, contestId)
  expect(await t.all('slips', { contestId, ruling: shown?.rulingId })).toEqual([])
  const trail = (await trailOf(t, contestId)).map(({ action }) => action)
  expect(trail).toEqual([
    'proposeAct',
    'signProposal',
    'annulVotes',
    'proposeAct',
    'signProposal',
    'restoreVotes',
  ])
})

test.each([1, 2, 3, 4, 5])(
  'a crash after call %i of counting a ruling takes nothing twice',
  async (afterDatabaseCalls) => {
    const { mark } = await annulled()
    t.cloud.crashNext('ruling', { afterDatabaseCalls })
    await inspect()
    await inspect()
    await settle()
    expect(await votesOf(work)).toBe(37 - mark.votes)
    await inspect()
    await settle()
    expect(await votesOf(work)).toBe(37 - mark.votes)
    await expectAllAgree(t, contestId)
  },
)

test('who voted sees that the votes are held, and by which ruling; the limit stays used', async () => {
  await annulled()
  await inspect()
  await settle()
  const mine = await value(t.asOpenid('oTEST_script_20').voting.myVotes({ contestId }))
  const [ruled] = (await rulings()).rulings
  expect(mine.slips[0]).toMatchObject({ ruling: ruled?.rulingId })
  expect(mine.left.votes).toBe(9)
})

test('slips of a ruling are taken once: another mark over them takes what is left', async () => {
  const { mark } = await annulled()
  await inspect()
  await settle()
  const second = (await marks()).find(({ kind }) => kind === 'newAccounts')
  if (!second) throw new Error('no second mark')
  const asked = await t.as('owner-1').ruling.annulVotes({ contestId, markId: second.markId, reason: '复核' })
  const proposalId = proposalIn(asked)
  await value(t.as('owner-2').ruling.signProposal({ contestId, proposalId }))
  await inspect()
  await settle()
  const made = await t.all<Ruling>('rulings', { contestId })
  expect(made.reduce((sum, { votes }) => sum + (votes[work] ?? 0), 0)).toBe(37)
  expect([await votesOf(work), mark.votes <= 37]).toEqual([0, true])
  await expectAllAgree(t, contestId)
})

test('a mark that is explained stays, with its note', async () => {
  await swarm()
  const [mark] = await marks()
  const text = '学校机房统一投票'
  await value(t.as('owner-1').ruling.noteMark({ contestId, markId: mark?.markId ?? '', text }))
  const noted = (await marks()).find(({ markId }) => markId === mark?.markId)
  expect(noted).toMatchObject({ state: 'explained', note: { text } })
  expect(await votesOf(work)).toBe(37)
})

test('an owner chooses what marks are compared with, on record, until the values are published', async () => {
  const thresholds = { ...markThresholds, rhythmCasts: 500, newAccounts: 25 }
  const wanted = { contestId, thresholds, reason: '参赛学校多' }
  expect(await t.as('organizer-1').ruling.saveThresholds(wanted)).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
  const nothing = { ...wanted, thresholds: { ...thresholds, burstCasts: 1 } }
  expect(await t.as('owner-1').ruling.saveThresholds(nothing)).toEqual({
    ok: false,
    error: { code: 'BAD_INPUT', path: 'thresholds.burstCasts' },
  })
  await value(t.as('owner-1').ruling.saveThresholds(wanted))
  await value(t.as('owner-1').ruling.saveThresholds(wanted))
  await swarm()
  expect((await marks()).map(({ kind, threshold }) => [kind, threshold])).toEqual([['newAccounts', 25]])
  expect((await value(t.as('owner-1').ruling.listMarks({ contestId }))).thresholds).toEqual(thresholds)
  const [record, ...others] = await trailOf(t, contestId)
  expect(record).toMatchObject({ action: 'saveThresholds', before: markThresholds, after: thresholds })
  expect(others).toEqual([])
  await t.at('2020-12-11 00:01:05')
  expect((await rulings()).thresholds).toEqual(thresholds)
  const late = { ...wanted, thresholds: markThresholds }
  expect(await t.as('owner-1').ruling.saveThresholds(late)).toEqual({
    ok: false,
    error: { code: 'THRESHOLDS_PUBLISHED' },
  })
})

test('while counts are hidden the public rulings say why, and not how many for whom', async () => {
  await annulled()
  await inspect()
  await settle()
  await t.database
    .collection('contests')
    .doc(contestId)
    .update({ countsVisibility: { mode: 'hidden', times: [], frozenFrom: null } })
  await t.database.collection('rankings').doc(contestId).update({ reveal: null })
  await new Promise((resolve) => setTimeout(resolve, 10_100)) // the instance's copy of the contest
  const shown = await rulings()
  expect(shown.rulings[0]).toMatchObject({ votes: null, reason: expect.any(String) })
  expect(JSON.stringify(shown)).not.toContain(work)
  expect(shown.thresholds).toBeNull()
}, 20_000)

test('page by page, every mark once, also those that end at the same slip', async () => {
  const markOf = (index: number): Mark & { _id: string } => ({
    _id: `${contestId}:m-${index}`,
    markId: `m-${String(index).padStart(3, '0')}`,
    contestId,
    ...{ kind: 'oneWork', entryId: work, slipIds: [], accounts: 40, votes: 40 },
    ...{ firstAt: 1, lastAt: 1_606_363_200_000 + (index % 3), measured: 40, threshold: 40 },
    ...{ state: 'open', note: null, rulingId: null },
  })
  await t.write({ marks: Array.from({ length: 101 }, (_, index) => ({ ...markOf(index) })) })
  const seen: string[] = []
  let after: { lastAt: number; markId: string } | undefined
  for (const size of [50, 50, 1]) {
    const page = await value(t.as('owner-1').ruling.listMarks({ contestId, ...(after ? { after } : {}) }))
    expect(page.marks).toHaveLength(size)
    seen.push(...page.marks.map(({ markId }) => markId))
    after = page.next ?? undefined
  }
  expect(after).toBeUndefined()
  expect(new Set(seen).size).toBe(101)
})

test('kinds are public from the beginning, values when voting is over for good', async () => {
  expect(await rulings()).toMatchObject({
    kinds: ['burst', 'oneWork', 'newAccounts', 'rhythm', 'address', 'risk'],
    thresholds: null,
  })
  await t.at('2020-12-11 00:01:04')
  expect((await rulings()).thresholds).toBeNull()
  await t.at('2020-12-11 00:01:05')
  expect((await rulings()).thresholds).toMatchObject({ rhythmCasts: 20 })
})

test('the entrant is told, may appeal once, and is answered in public', async () => {
  await t.write({
    submissions: [{ _id: work, entryId: work, contestId, title: '渤海渔火', owner: 'oTEST_entrant_9' }],
  })
  await annulled()
  await inspect()
  await settle()
  const entrant = t.asOpenid('oTEST_entrant_9').ruling
  const [told] = (await value(entrant.myRulings({ contestId }))).rulings
  expect(told).toMatchObject({ entryIds: [work], state: 'applied', appeal: null })
  const rulingId = told?.rulingId ?? ''
  const messages = await t.all<Message>('messages', { kind: 'ruled' })
  expect(messages.map(({ to, entryId, title }) => [to, entryId, title])).toEqual([
    ['oTEST_entrant_9', work, '渤海渔火'],
  ])
  const appeal = { contestId, rulingId, text: '他们是我们社区的居民' }
  const stranger = t.asOpenid('oTEST_stranger').ruling
  expect((await value(stranger.myRulings({ contestId }))).rulings).toEqual([])
  expect(await stranger.appealRuling(appeal)).toEqual({ ok: false, error: { code: 'ENTRY_NOT_YOURS' } })
  await value(entrant.appealRuling(appeal))
  expect(await entrant.appealRuling(appeal)).toEqual({ ok: true, value: {} })
  const more = await entrant.appealRuling({ ...appeal, text: '再补充一点' })
  expect(more).toEqual({ ok: false, error: { code: 'APPEALED_ALREADY' } })
  await value(t.as('owner-2').ruling.answerAppeal({ contestId, rulingId, text: '已请监督员复核，维持裁定' }))
  await fresh()
  expect((await rulings()).rulings[0]?.appeal).toMatchObject({ answer: { text: '已请监督员复核，维持裁定' } })
  expect(JSON.stringify(await rulings())).not.toContain('社区的居民')
}, 20_000)

test('a mark names the slips it saw, and staff are not shown accounts', async () => {
  await swarm()
  const [stored] = await t.all<Mark>('marks', { contestId })
  expect(stored?.slipIds.length).toBeGreaterThan(19)
  expect(JSON.stringify(await marks())).not.toContain('slipIds')
})
