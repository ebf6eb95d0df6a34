import { instantOf } from '#shared/lib/day'
import type { Slip } from '#shared/model/vote'
import { slipHash } from '#shared/rules/slip'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const one = 'hebei-2020-001'
const two = 'hebei-2020-002'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
})
afterAll(() => t.close())

let voters = 0
/** An account that has not voted yet. */
const newVoter = () => t.asOpenid(`oTEST_voter_${++voters}`).voting

const cast = (
  voter: ReturnType<typeof newVoter>,
  votes: number,
  receipt?: string,
  key = newKey(),
  entryId = one,
) => voter.castVotes({ contestId, lines: [{ entryId, votes }], key, receipt })

const accepted = async (reply: ReturnType<typeof cast>) => {
  const answer = await reply
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

const votesIn = (slips: Slip[]) =>
  slips.flatMap(({ lines }) => lines).reduce((sum, { votes }) => sum + votes, 0)
const slipsSince = async (before: readonly Slip[]) => {
  const known = new Set(before.map(({ hash }) => hash))
  return (await t.all<Slip>('slips')).filter(({ hash }) => !known.has(hash))
}

const overDailyLimit = (left: number) => ({
  ok: false,
  error: {
    code: 'OVER_DAILY_LIMIT',
    of: 'votes',
    atMost: 10,
    left,
    nextDayAt: instantOf('2020-11-27 00:00'),
  },
})

test('a cast is answered with its receipt, what is left and what was given', async () => {
  const voter = newVoter()
  const first = await accepted(cast(voter, 3))
  expect(first).toEqual({
    receipt: expect.any(String),
    slip: {
      window: '2020-11-26',
      revision: 1,
      day: '2020-11-26',
      castAt: instantOf('2020-11-26 12:00'),
      key: expect.any(String),
      lines: [{ entryId: one, votes: 3 }],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    left: { votes: 7, ballots: null, nextDayAt: instantOf('2020-11-27 00:00') },
    given: { [one]: 3 },
  })
  const second = await accepted(cast(voter, 7, first.receipt, newKey(), two))
  expect(second.given).toEqual({ [one]: 3, [two]: 7 })
  expect(second.left.votes).toBe(0)
  expect(await cast(voter, 1, second.receipt)).toEqual(overDailyLimit(0))
})

test('costs one database call, the first of a day and every one after it', async () => {
  const voter = newVoter()
  await accepted(cast(newVoter(), 1)) // the instance has its paper
  const first = await accepted(cast(voter, 1))
  expect(t.databaseCalls('castVotes')).toBe(1)
  await accepted(cast(voter, 1, first.receipt))
  expect(t.databaseCalls('castVotes')).toBe(1)
})

test('slips form a chain, and each hash covers what it seals', async () => {
  const before = await t.all<Slip>('slips')
  const voter = newVoter()
  const first = await accepted(cast(voter, 1))
  await accepted(cast(voter, 2, first.receipt))
  const all = await t.all<Slip>('slips')
  expect(all).toHaveLength(before.length + 2)
  const [a, b] = all.filter(
    ({ hash, previousHash }) => hash === first.slip.hash || previousHash === first.slip.hash,
  )
  expect([a?.previousHash, b?.previousHash]).toEqual(['', a?.hash])
  for (const slip of all) expect(slip.hash).toBe(slipHash(slip))
})

describe('a receipt', () => {
  test('of somebody else opens nothing: nobody casts 19 of 10', async () => {
    const [rich, poor] = [newVoter(), newVoter()]
    const fresh = await accepted(cast(rich, 1))
    const spent = await accepted(cast(poor, 10))
    expect(await cast(poor, 9, fresh.receipt)).toEqual(overDailyLimit(0))
    expect(await cast(poor, 1, spent.receipt)).toEqual(overDailyLimit(0))
  })

  test('that is old costs a refused write and a read, and changes nothing', async () => {
    const voter = newVoter()
    const first = await accepted(cast(voter, 1))
    await accepted(cast(voter, 4, first.receipt))
    const third = await accepted(cast(voter, 5, first.receipt))
    expect(t.databaseCalls('castVotes')).toBe(3)
    expect(third.slip.revision).toBe(3)
    expect(await cast(voter, 1, first.receipt)).toEqual(overDailyLimit(0))
  })

  test.each([
    ['junk', () => 'junk'],
    ['half of one', (receipt: string) => receipt.slice(0, 40)],
    [
      'another payload under our signature',
      (receipt: string) => `${btoa('{"revision":0}')}.${receipt.split('.')[1]}`,
    ],
    ['an empty signature', (receipt: string) => `${receipt.split('.')[0]}.`],
    ['a third part', (receipt: string) => `${receipt}.x`],
    ['none', () => ''],
  ])('that is forged is no receipt: %s', async (_name, forge) => {
    const voter = newVoter()
    const { receipt } = await accepted(cast(voter, 9))
    expect(await cast(voter, 2, forge(receipt))).toEqual(overDailyLimit(1))
    expect((await accepted(cast(voter, 1, forge(receipt)))).left.votes).toBe(0)
  })
})

test.each([
  ['with the newest receipt', (receipts: string[]) => receipts[1]],
  ['with an old receipt', (receipts: string[]) => receipts[0]],
])('a refusal at the limit costs two calls, %s', async (_name, pick) => {
  const voter = newVoter()
  const first = await accepted(cast(voter, 4))
  const second = await accepted(cast(voter, 6, first.receipt))
  const receipt = pick([first.receipt, second.receipt])
  expect(await cast(voter, 7, receipt)).toEqual(overDailyLimit(0))
  expect(t.databaseCalls('castVotes')).toBe(2)
})

describe('a cast that is sent again', () => {
  test('with the same key and lines gets the same answer and counts once', async () => {
    const before = await t.all<Slip>('slips')
    const voter = newVoter()
    const key = newKey()
    const first = await accepted(cast(voter, 4, undefined, key))
    expect(await accepted(cast(voter, 4, undefined, key))).toEqual(first)
    expect(t.databaseCalls('castVotes')).toBe(2)
    expect(votesIn(await slipsSince(before))).toBe(4)
  })

  test('with a newer receipt counts once', async () => {
    const voter = newVoter()
    const key = newKey()
    const first = await accepted(cast(voter, 2, undefined, key))
    const second = await accepted(cast(voter, 1, first.receipt))
    expect(await accepted(cast(voter, 2, second.receipt, key))).toEqual(first)
    expect((await accepted(cast(voter, 1, second.receipt))).left.votes).toBe(6)
  })

  test('at the limit is answered, not refused', async () => {
    const voter = newVoter()
    const key = newKey()
    const last = await accepted(cast(voter, 10, undefined, key))
    expect(await accepted(cast(voter, 10, undefined, key))).toEqual(last)
    expect(await accepted(cast(voter, 10, last.receipt, key))).toEqual(last)
  })

  test('after voting has closed is answered', async () => {
    const voter = newVoter()
    const key = newKey()
    await t.at('2020-12-10 23:59:59')
    const last = await accepted(cast(voter, 2, undefined, key))
    await t.at('2020-12-11 00:00:01')
    expect(await accepted(cast(voter, 2, undefined, key))).toEqual(last)
    expect(await cast(voter, 2)).toEqual({
      ok: false,
      error: { code: 'VOTING_CLOSED', closedAt: instantOf('2020-12-11 00:00') },
    })
    await t.at('2020-11-26 12:00')
  })

  test.each([
    ['other votes', [{ entryId: one, votes: 3 }]],
    ['another work', [{ entryId: two, votes: 2 }]],
    [
      'the same work twice',
      [
        { entryId: one, votes: 2 },
        { entryId: one, votes: 2 },
      ],
    ],
    [
      'one work more',
      [
        { entryId: one, votes: 2 },
        { entryId: two, votes: 2 },
      ],
    ],
  ])('with the same key and %s is refused', async (_name, lines) => {
    const voter = newVoter()
    const key = newKey()
    const first = await accepted(cast(voter, 2, undefined, key))
    for (const receipt of [undefined, first.receipt]) {
      expect(await voter.castVotes({ contestId, lines, key, receipt })).toEqual({
        ok: false,
        error: { code: 'KEY_REUSED' },
      })
    }
  })

  test('after midnight counts once, on the first day', async () => {
    const before = await t.all<Slip>('slips')
    const voter = newVoter()
    const key = newKey()
    await t.at('2020-11-26 23:59:59')
    const first = await accepted(cast(voter, 10, undefined, key))
    await t.at('2020-11-27 00:00:01')
    expect(await accepted(cast(voter, 10, undefined, key))).toEqual(first)
    expect((await slipsSince(before)).map(({ day }) => day)).toEqual(['2020-11-26'])
    expect((await accepted(cast(voter, 10, first.receipt))).slip).toMatchObject({
      day: '2020-11-27',
      revision: 1,
    })
    await t.at('2020-11-26 12:00')
  })

  test('with nothing kept, the last millisecond of a day and the first of the next are two days of votes', async () => {
    const voter = newVoter()
    await t.at('2020-11-26 23:59:59.999')
    expect((await accepted(cast(voter, 10))).slip.day).toBe('2020-11-26')
    expect(await cast(voter, 1)).toEqual(overDailyLimit(0))
    await t.at('2020-11-27 00:00:00.000')
    expect((await accepted(cast(voter, 10))).slip.day).toBe('2020-11-27')
    expect(await cast(voter, 1)).toMatchObject({
      error: { left: 0, nextDayAt: instantOf('2020-11-28 00:00') },
    })
    await t.at('2020-11-26 12:00')
  })

  test('two accounts may use the same key', async () => {
    const key = newKey()
    await accepted(cast(newVoter(), 1, undefined, key))
    await accepted(cast(newVoter(), 2, undefined, key))
  })
})

describe('50 casts of one account at once', () => {
  test('with a key each: exactly ten votes', async () => {
    const before = await t.all<Slip>('slips')
    const voter = newVoter()
    const keys = Array.from({ length: 50 }, newKey)
    const answers = await Promise.all(keys.map((key) => cast(voter, 1, undefined, key)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
    for (const answer of answers) if (!answer.ok) expect(answer).toEqual(overDailyLimit(0))
    expect(votesIn(await slipsSince(before))).toBe(10)

    const again = await Promise.all(keys.map((key) => cast(voter, 1, undefined, key)))
    expect(again.map(({ ok }) => ok)).toEqual(answers.map(({ ok }) => ok))
    expect(votesIn(await slipsSince(before))).toBe(10)
  })

  test('with one key: one cast', async () => {
    const before = await t.all<Slip>('slips')
    const voter = newVoter()
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 50 }, () => cast(voter, 3, undefined, key)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(votesIn(await slipsSince(before))).toBe(3)
  })
})
