import { instantOf } from '#shared/lib/day'
import type { Slip } from '#shared/model/vote'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const one = 'hebei-2020-001'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
})
afterAll(() => t.close())

let voters = 0
/** An account that has not voted yet casts one vote. */
const cast = (entryId = one, ofContest = contestId) =>
  t.asOpenid(`oTEST_refused_${++voters}`).voting.castVotes({
    contestId: ofContest,
    lines: [{ entryId, votes: 1 }],
    key: newKey(),
  })

describe('is refused, and nothing is written', () => {
  const line = { entryId: one, votes: 1 }
  let before: Slip[]
  beforeAll(async () => {
    before = await t.all<Slip>('slips')
  })
  afterEach(async () => expect(await t.all('slips')).toEqual(before))

  test.each([
    ['no lines', { lines: [] }, 'lines'],
    ['1,000 lines', { lines: Array.from({ length: 1_000 }, () => line) }, 'lines'],
    ['negative votes', { lines: [{ entryId: one, votes: -1 }] }, 'lines.0.votes'],
    ['no votes', { lines: [{ entryId: one, votes: 0 }] }, 'lines.0.votes'],
    ['half a vote', { lines: [{ entryId: one, votes: 0.5 }] }, 'lines.0.votes'],
    ['a huge number', { lines: [{ entryId: one, votes: 1e300 }] }, 'lines.0.votes'],
    ['votes as text', { lines: [{ entryId: one, votes: '1' }] }, 'lines.0.votes'],
    ['a short key', { key: 'short' }, 'key'],
    ['a key with a dollar', { key: '$where-is-the-lock' }, 'key'],
    ['an operator for an id', { contestId: { $ne: '' } }, 'contestId'],
    ['an operator for a work', { lines: [{ entryId: { $gt: '' }, votes: 1 }] }, 'lines.0.entryId'],
    ['a huge receipt', { receipt: 'x'.repeat(20_001) }, 'receipt'],
  ])('%s', async (_name, part, path) => {
    const input = { contestId, lines: [line], key: newKey(), ...part }
    const reply = await t.raw('voting', { action: 'castVotes', input }, 'oTEST_bad_input')
    expect(reply).toMatchObject({ result: { ok: false, error: { code: 'BAD_INPUT', path } } })
  })

  test.each(['hebei-2020-151', 'wenzhou-2024-001', 'constructor'])(
    'a work of no list of ours: %s',
    async (entryId) => {
      expect(await cast(entryId)).toEqual({
        ok: false,
        error: { code: 'WORK_NOT_ON_BALLOT', entryId },
      })
    },
  )

  test.each([
    ['of another contest', { contestId: 'another-2020', status: 'public' }, 'otherContest'],
    ['that was taken down', { contestId, status: 'taken-down' }, 'takenDown'],
    ['that withdrew', { contestId, status: 'public' }, 'notListed'],
  ])('a work %s, by its name', async (_name, part, why) => {
    const entryId = `known-${why.toLowerCase()}`
    await t.write({ entries: [{ _id: entryId, entryId, title: '山河新声', ...part }] })
    const error = { code: 'WORK_NOT_ON_BALLOT', entryId, title: '山河新声', why }
    expect(await cast(entryId)).toEqual({ ok: false, error })
    expect(t.databaseCalls('castVotes')).toBeLessThanOrEqual(2)
  })

  test('a contest that does not exist', async () => {
    const reply = await cast(one, 'nowhere')
    expect(reply).toEqual({ ok: false, error: { code: 'CONTEST_NOT_FOUND' } })
  })

  test('a guest', async () => {
    const reply = await t.guest.voting.castVotes({ contestId, lines: [line], key: newKey() })
    expect(reply).toEqual({ ok: false, error: { code: 'SIGN_IN_NEEDED' } })
  })

  test('an openid that the body names', async () => {
    const input = {
      contestId,
      lines: [line],
      key: newKey(),
      openid: 'oTEST_victim',
      WX_OPENID: 'oTEST_victim',
    }
    const reply = await t.raw('voting', { action: 'castVotes', input, openid: 'oTEST_victim' })
    expect(reply).toMatchObject({ result: { ok: false, error: { code: 'SIGN_IN_NEEDED' } } })
  })

  test.each([
    [
      'before voting opens',
      '2020-11-25 23:59:59.999',
      { code: 'VOTING_NOT_OPEN', opensAt: instantOf('2020-11-26 00:00') },
    ],
    [
      'after it has closed',
      '2020-12-11 00:00:00',
      { code: 'VOTING_CLOSED', closedAt: instantOf('2020-12-11 00:00') },
    ],
  ])('%s', async (_name, clock, error) => {
    await t.at(clock)
    expect(await cast()).toEqual({ ok: false, error })
    await t.at('2020-11-26 12:00')
  })
})

test('with another ledger key nobody votes: everyone would have fresh votes', async () => {
  const other = await openHebei({
    environment: { LEDGER_KEY: 'another key, long enough to be taken for one' },
  })
  try {
    const input = { contestId, lines: [{ entryId: one, votes: 1 }], key: newKey() }
    const reply = await other.raw('voting', { action: 'castVotes', input }, 'oTEST_voter')
    const error = { code: 'INTERNAL', requestId: reply.requestId }
    expect(reply).toEqual({ requestId: reply.requestId, result: { ok: false, error } })
    expect(await other.all('slips')).toEqual([])
  } finally {
    await other.close()
  }
})
