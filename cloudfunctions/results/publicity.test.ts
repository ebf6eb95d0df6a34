import type { AwardList, Objection, Publicity } from '#shared/model/results'
import { listHash } from '#shared/rules/publicity'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { contestId, openResults, propose, publicityOpens, secret, workId } from '../../tests/results'
import { newKey } from '../../tests/season'

let t: TestCloud
afterEach(() => t.close())
const desk = (who = 'owner-1') => t.as(who).results
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const begin = () => desk().beginPublicity({ contestId, reason: '评委会议通过' })
const fresh = () => new Promise((resolve) => setTimeout(resolve, 5_100)) // the instance's copy
const look = async () => {
  const reply = await t.guest.results.openPublicity({ contestId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}
const open = async (more: Parameters<typeof openResults>[0] = {}) => {
  t = await openResults(more)
  expect((await propose(t)).ok).toBe(true)
  expect((await begin()).ok).toBe(true)
  await t.at('2020-12-22 12:00')
}
const object = (who: string, index = 0, more = {}) =>
  t.asOpenid(who).results.object({
    ...{ contestId, entryId: workId(index), kind: 'originality', text: '片中航拍与去年一部作品相同。' },
    ...{ key: newKey(), ...more },
  })
const next = { objections: { answerDays: 5, vacancies: 'next' } } as const
const proposalIn = (reply: object): string =>
  (reply as { error?: { proposalId?: string } }).error?.proposalId ?? ''

test('opened by the clock, hashed, and nothing in it that is not public already', async () => {
  t = await openResults()
  await propose(t)
  const begun = await begin()
  expect(await look()).toMatchObject({ state: 'soon', opensAt: publicityOpens, list: null })
  expect(await object('oTEST_early')).toEqual(refused('PUBLICITY_NOT_BEGUN'))
  await t.at('2020-12-21 00:00')
  const { state, list, mayObject } = await look()
  if (!list) throw new Error('no list')
  expect([state, mayObject, list.awards[0]?.winners.length]).toEqual(['open', true, 5])
  expect(begun).toMatchObject({ value: { hash: list.hash } })
  // Anyone computes the hash from what anyone reads.
  expect(listHash({ contestId, ...list })).toBe(list.hash)
  const told = JSON.stringify(list)
  for (const hidden of [secret, 'oFIXTURE', '评委0', 'openid']) expect(told).not.toContain(hidden)
  expect(list.awards[0]?.winners[0]?.figures).toMatchObject({ votes: 1_500, score: 10_000, rank: 1 })
  expect(await propose(t)).toMatchObject(refused('PUBLICITY_BEGUN'))
  const give = { contestId, kind: 'give', awardId: 'first', to: workId(9), reason: '改' } as const
  expect(await desk().adjustAward(give)).toMatchObject(refused('PUBLICITY_BEGUN'))
})

test('while counts are hidden the list names the winners and no number', async () => {
  await open({ contest: { countsVisibility: { mode: 'hidden', times: [], frozenFrom: null } } })
  const { list } = await look()
  expect(list?.awards[0]?.winners.map(({ figures }) => figures)).toEqual([null, null, null, null, null])
  expect(JSON.stringify(list)).not.toContain('1500')
})

test('a robot objects 1,000 times: five are kept', async () => {
  await open()
  const codes: Record<string, number> = {}
  for (let round = 0; round < 20; round++) {
    const replies = await Promise.all(Array.from({ length: 50 }, () => object('oTEST_robot')))
    for (const reply of replies) {
      const code = reply.ok ? 'ok' : reply.error.code
      codes[code] = (codes[code] ?? 0) + 1
    }
  }
  expect(await t.all('objections', { contestId })).toHaveLength(5)
  expect(codes).toEqual({ ok: 5, TOO_MANY_OBJECTIONS: 995 })
  expect((await object('oTEST_somebody_else')).ok).toBe(true)
}, 120_000)

test('an objection has a number and a deadline, is one however often it is sent, and tells nobody who', async () => {
  await open()
  const key = newKey()
  const first = await object('oTEST_doubter', 0, { key })
  expect(await object('oTEST_doubter', 0, { key })).toEqual(first)
  await t.at('2020-12-23 00:05')
  expect(await object('oTEST_doubter', 0, { key })).toEqual(first)
  expect(first).toMatchObject({ value: { number: expect.stringMatching(/^Y201222-[0-9A-F]{8}$/) } })
  const listed = await desk('observer-1').listObjections({ contestId })
  expect(listed).toMatchObject({ value: { objections: [{ kind: 'originality', answer: null }] } })
  expect(JSON.stringify(listed)).not.toContain('oTEST_doubter')
  expect(await object('oTEST_doubter', 0, { fileIds: ['cloud://not-mine'] })).toEqual(
    refused('EVIDENCE_NOT_YOURS'),
  )
  expect(await object('oTEST_doubter', 0, { entryId: 'another-1' })).toEqual(refused('ENTRY_NOT_FOUND'))
  expect(await object('oTEST_doubter', 0, { link: 'javascript:alert(1)' })).toMatchObject(
    refused('BAD_INPUT'),
  )
  await t.at('2021-01-02 12:00')
  expect(await object('oTEST_doubter')).toMatchObject(refused('STAGE_NOT_OPEN'))
})

const disqualify = async (number: string) => {
  const answer = {
    contestId,
    number,
    outcome: 'upheld',
    text: '与他人作品一致，取消资格',
    disqualify: true,
  } as const
  const asked = await desk().answerObjection(answer)
  expect(asked).toMatchObject(refused('WAITS_FOR_SIGNATURE', { needs: 'owner' }))
  const proposalId = proposalIn(asked)
  expect(await desk().signProposal({ contestId, proposalId })).toEqual(refused('NOT_YOURS_TO_SIGN'))
  const [waiting] = await t.all<Publicity>('publicities', { contestId })
  expect(waiting?.changes).toEqual([])
  expect(await desk('owner-2').signProposal({ contestId, proposalId })).toEqual({ ok: true, value: {} })
}

test('disqualified by two people: the next in line moves up where the rule has one, and the list says so', async () => {
  await open({ contest: next })
  await object('oTEST_doubter', 2)
  const [objection] = await t.all<Objection>('objections', { contestId })
  await disqualify(objection?.number ?? '')
  await fresh()
  const { list } = await look()
  const ids = list?.awards[0]?.winners.map(({ id }) => id)
  expect(ids).toEqual([0, 1, 3, 4, 5].map(workId))
  const moved = list?.changes[0]?.moved ?? []
  expect(list?.changes[0]).toMatchObject({ kind: 'disqualified', hash: list?.hash })
  expect(moved.find(({ awardId }) => awardId === 'first')).toMatchObject({ awardId: 'first' })
  expect(moved.length).toBeGreaterThan(3)
  expect(list?.hash).not.toBe(list?.beganWith)
  expect(JSON.stringify(list?.awards)).not.toContain(workId(2))
  const mine = await t.asOpenid('oTEST_doubter').results.listMyObjections({})
  expect(mine).toMatchObject({
    value: { objections: [{ answer: { outcome: 'upheld', disqualified: true } }] },
  })
  const actions = (await trailOf(t, contestId)).map(({ action }) => action)
  expect(actions.slice(-3)).toEqual(['proposeAct', 'signProposal', 'answerObjection'])
}, 20_000)

test('a tie that the leaving of a winner makes is decided in public; nothing else is', async () => {
  const level = (index: number) => (index === 6 ? 5 : index)
  const tied = { votes: (at: number) => 1_500 - 10 * level(at), jury: (at: number) => 1_000 - 5 * level(at) }
  await open({ contest: next, ...tied })
  expect((await desk().recallWinner({ contestId, entryId: workId(2), reason: '作者来信退出' })).ok).toBe(true)
  const give = (to: number) =>
    desk().adjustAward({ contestId, kind: 'give', awardId: 'first', to: workId(to), reason: '抽签决定' })
  const winners = async () =>
    (await t.all<Publicity>('publicities', { contestId }))[0]?.awards[0]?.winners.map(({ id }) => id)
  expect(await winners()).toEqual([0, 1, 3, 4].map(workId))
  expect(await give(9)).toMatchObject(refused('PUBLICITY_BEGUN'))
  expect((await give(6)).ok).toBe(true)
  expect(await winners()).toEqual([6, 0, 1, 3, 4].map(workId))
  const [publicity] = await t.all<Publicity>('publicities', { contestId })
  expect(publicity?.changes.map(({ kind }) => kind)).toEqual(['withdrawn', 'tieDecided'])
})

test('disqualified without an objection: by two people all the same', async () => {
  await open({ contest: next })
  const out = { contestId, entryId: workId(2), kind: 'disqualified', reason: '作者承认素材并非原创' } as const
  expect(await desk('observer-1').foreseeRecall({ contestId, entryId: workId(2) })).toMatchObject({
    value: { ties: [], moved: expect.arrayContaining([expect.objectContaining({ awardId: 'first' })]) },
  })
  expect(await desk().foreseeRecall({ contestId, entryId: workId(149) })).toEqual(refused('NOT_A_WINNER'))
  const asked = await desk('organizer-1').recallWinner(out)
  expect(asked).toMatchObject(refused('WAITS_FOR_SIGNATURE', { needs: 'owner' }))
  const proposalId = proposalIn(asked)
  expect(await desk('owner-1').signProposal({ contestId, proposalId })).toEqual({ ok: true, value: {} })
  const [publicity] = await t.all<Publicity>('publicities', { contestId })
  expect(publicity?.changes.map(({ kind }) => kind)).toEqual(['disqualified'])
  expect(publicity?.awards[0]?.winners.map(({ id }) => id)).toEqual([0, 1, 3, 4, 5].map(workId))
  expect((await t.all('publicities'))[0]).toMatchObject({ changes: [{ reason: out.reason }] })
})

const takeDown = async (index: number) => {
  const asked = { contestId, entryId: workId(index), reason: '作者要求撤下' }
  expect((await t.as('organizer-1').entry.takeDown(asked)).ok).toBe(true)
}
const hebeiNo = (index: number) => workId(index).slice(contestId.length + 1)

test('a winner taken down keeps its place in the list until staff take it out, and is never final', async () => {
  await open({ contest: next })
  await takeDown(2)
  const opened = await desk().openResults({ contestId })
  expect(opened).toMatchObject({ value: { publicity: { gone: [workId(2)] } } })
  await t.at('2021-01-02 12:00')
  const gone = refused('WINNERS_GONE', { works: [{ number: '003', title: expect.any(String) }] })
  expect(await desk().publishFinal({ contestId, reason: '公示期满' })).toEqual(gone)
  expect((await t.all<Publicity>('publicities'))[0]?.awards[0]?.winners).toHaveLength(5)
  const left = await desk().recallWinner({ contestId, entryId: workId(2), reason: '作品已撤下' })
  expect(left.ok).toBe(true)
  expect((await desk().publishFinal({ contestId, reason: '公示期满' })).ok).toBe(true)
})

test('who is no longer public does not move up', async () => {
  await open({ contest: next })
  const inList = async (award: number) =>
    (await t.all<Publicity>('publicities'))[0]?.awards[award]?.winners.map(({ id }) => id)
  const [first, second] = [await inList(0), await inList(1)]
  const all = new Set(
    (await t.all<Publicity>('publicities'))[0]?.awards.flatMap(({ winners }) => winners.map(({ id }) => id)),
  )
  const nextInLine = Array.from({ length: 150 }, (_, index) => index).filter(
    (index) => !all.has(workId(index)),
  )
  const [down = 0, after = 0] = nextInLine
  await takeDown(down)
  // A winner that is gone too keeps what it has, and moves up, until staff take it out.
  await takeDown(5)
  expect((await desk().recallWinner({ contestId, entryId: workId(2), reason: '作者来信退出' })).ok).toBe(true)
  expect(await inList(0)).toEqual([...(first?.filter((id) => id !== workId(2)) ?? []), second?.[0]])
  const told = JSON.stringify((await t.all<Publicity>('publicities'))[0]?.changes)
  expect([told.includes(`"${hebeiNo(after)}"`), told.includes(`"${hebeiNo(down)}"`)]).toEqual([true, false])
  const [list] = await t.all<AwardList>('awardLists', { contestId })
  expect(list?.decisions.map(({ to, reason }) => [to, reason])).toEqual([
    [workId(2), '作者来信退出'],
    [workId(down), ''],
  ])
})

test('where the rule has none the place stays empty', async () => {
  await open()
  const left = await desk().recallWinner({ contestId, entryId: workId(2), reason: '作者来信退出' })
  expect(left).toMatchObject({ value: { moved: 0 } })
  const { list } = await look()
  expect(list?.awards[0]?.winners.map(({ id }) => id)).toEqual([0, 1, 3, 4].map(workId))
  const again = await desk().recallWinner({ contestId, entryId: workId(2), reason: '作者来信退出' })
  expect(again).toEqual(left)
  const none = { contestId, entryId: workId(149), reason: '没有获奖' }
  expect(await desk().recallWinner(none)).toEqual(refused('NOT_A_WINNER'))
})

test('final after the stage and after every answer, with its hash, on a page that stays', async () => {
  await open()
  await object('oTEST_doubter', 3)
  const finish = () => desk().publishFinal({ contestId, reason: '公示期满' })
  expect(await finish()).toMatchObject(refused('PUBLICITY_NOT_OVER'))
  await t.at('2021-01-02 12:00')
  expect(await finish()).toEqual(refused('OBJECTIONS_WAITING', { waiting: 1 }))
  expect(await t.guest.results.openFinal({ contestId })).toEqual(refused('RESULTS_NOT_FINAL'))
  const [objection] = await t.all<Objection>('objections', { contestId })
  const answer = { contestId, number: objection?.number ?? '', text: '素材为作者本人拍摄' } as const
  const wrong = await desk().answerObjection({ ...answer, outcome: 'dismissed', disqualify: true })
  expect(wrong).toEqual(refused('NOT_UPHELD'))
  expect((await desk().answerObjection({ ...answer, outcome: 'dismissed' })).ok).toBe(true)
  const done = await finish()
  expect(await finish()).toEqual(done)
  await t.database.collection('contests').doc(contestId).update({ status: 'archived' })
  await fresh()
  await fresh()
  const page = await t.guest.results.openFinal({ contestId })
  if (!page.ok || !done.ok) throw new Error('not final')
  expect(page.value).toMatchObject({ hash: done.value.hash, objections: { upheld: 0, dismissed: 1 } })
  expect(listHash({ contestId, ...page.value })).toBe(done.value.hash)
  const late = await desk().recallWinner({ contestId, entryId: workId(0), reason: '太晚' })
  expect(late).toMatchObject(refused('RESULTS_FINAL'))
  const [list] = await t.all<AwardList>('awardLists', { contestId })
  expect(list?.decisions).toEqual([])
}, 30_000)

test('where the contest asks for it, beginning and ending wait for a second signature', async () => {
  const rule = { act: 'beginPublicity', by: 'observer' } as const
  t = await openResults({ contest: { countersignatures: [rule] } })
  await propose(t)
  const asked = await begin()
  expect(asked).toMatchObject(refused('WAITS_FOR_SIGNATURE', { needs: 'observer' }))
  expect(await t.all('publicities')).toEqual([])
  const proposalId = proposalIn(asked)
  expect((await desk('observer-1').signProposal({ contestId, proposalId })).ok).toBe(true)
  expect(await t.all('publicities')).toHaveLength(1)
})
