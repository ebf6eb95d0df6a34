import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { voteRules } from '../../tests/fixtures/voteRules'
import { newKey, openHebei } from '../../tests/season'

const { contestId } = hebeiContest
const lines = [{ entryId: `${contestId}-001`, votes: 1 }]
const voteRule = { ...voteRules['ten a day, any split'], secondsApart: 3 }

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ season: { contest: { ...hebeiContest, voteRule } } })
})
afterAll(() => t.close())

let accounts = 0
const newVoter = () => t.asOpenid(`oTEST_soon_${++accounts}`).voting
const cast = async (voter: ReturnType<typeof newVoter>, clock: string, receipt?: string, key = newKey()) => {
  await t.at(`2020-11-26 ${clock}`)
  return voter.castVotes({ contestId, lines, key, receipt })
}
const soon = (retryAfterMs: number) => ({ ok: false, error: { code: 'CAST_TOO_SOON', retryAfterMs } })
const receiptIn = (reply: Awaited<ReturnType<typeof cast>>) => {
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.receipt
}

test('two casts of an account are so far apart, and who is refused is told when', async () => {
  const voter = newVoter()
  const receipt = receiptIn(await cast(voter, '12:00:00'))
  expect(await cast(voter, '12:00:01', receipt)).toEqual(soon(2_000))
  expect(await cast(voter, '12:00:02.999', receipt)).toEqual(soon(1))
  expect(await cast(voter, '12:00:03', receipt)).toMatchObject({ ok: true })
})

test.each(['', 'junk'])('without a receipt (%j) the account’s newest slip tells', async (receipt) => {
  const voter = newVoter()
  await cast(voter, '12:00:00')
  expect(await cast(voter, '12:00:01', receipt)).toEqual(soon(2_000))
})

test('an old receipt hurries nobody', async () => {
  const voter = newVoter()
  const first = receiptIn(await cast(voter, '12:00:00'))
  await cast(voter, '12:00:03', first)
  expect(await cast(voter, '12:00:05', first)).toEqual(soon(1_000))
})

test('the interval holds across midnight, by the receipt', async () => {
  const voter = newVoter()
  const receipt = receiptIn(await cast(voter, '23:59:59'))
  await t.at('2020-11-27 00:00:01')
  expect(await voter.castVotes({ contestId, lines, key: newKey(), receipt })).toEqual(soon(1_000))
})

test('whoever sends the same cast again is answered, however soon', async () => {
  const voter = newVoter()
  const key = newKey()
  const first = await cast(voter, '12:00:00', undefined, key)
  expect(await cast(voter, '12:00:00.500', undefined, key)).toEqual(first)
})

test('an instance whose clock is behind asks nobody to wait longer than the rule', async () => {
  const voter = newVoter()
  const receipt = receiptIn(await cast(voter, '12:00:10'))
  expect(await cast(voter, '12:00:05', receipt)).toEqual(soon(3_000))
})

test('many accounts at the same instant are nobody’s hurry', async () => {
  await t.at('2020-11-26 13:00')
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => newVoter().castVotes({ contestId, lines, key: newKey() })),
  )
  expect(replies.every(({ ok }) => ok)).toBe(true)
})
