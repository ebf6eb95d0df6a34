import { read, write } from './client'
import { serverNow } from './serverClock'
import { transport } from './transport'
import { type FailureKind, TransportFailure } from './transportPort'

jest.mock('./transport', () => ({ transport: { callFunction: jest.fn() } }))

const callFunction = jest.mocked(transport.callFunction)
const fails = (kind: FailureKind, requestId?: string) => async () => {
  throw new TransportFailure(kind, requestId)
}
const cast = { contestId: 'hebei', lines: [{ entryId: 'a', votes: 1 }], key: 'k'.repeat(24) }
const openContest = () => read('contest', 'openContest', { contestId: 'hebei' })

beforeEach(() => {
  jest.useFakeTimers()
  callFunction.mockReset()
})
afterEach(() => jest.useRealTimers())

const settled = async <Value>(promise: Promise<Value>) => {
  await jest.advanceTimersByTimeAsync(10_000)
  return promise
}

test('a noun is a function, and the action goes in the data', async () => {
  callFunction.mockResolvedValue({ ok: true, value: { signedIn: false, roles: [] } })
  const reply = await read('account', 'whoAmI', {})
  expect(callFunction).toHaveBeenCalledWith('account', { action: 'whoAmI', input: {} }, expect.any(Number))
  expect(reply).toEqual({ ok: true, value: { signedIn: false, roles: [] } })
})

test('a refusal is a value, typed with its facts', async () => {
  const error = { code: 'OVER_DAILY_LIMIT', of: 'votes', atMost: 10, left: 0, nextDayAt: 1_606_406_400_000 }
  callFunction.mockResolvedValue({ ok: false, error })
  const reply = await write('voting', 'castVotes', cast)
  if (reply.ok || reply.error.code !== 'OVER_DAILY_LIMIT') throw new Error('another answer')
  expect(reply.error.nextDayAt).toBe(1_606_406_400_000)
  expect(callFunction).toHaveBeenCalledTimes(1)
})

test.each([
  ['OFFLINE', 'OFFLINE'],
  ['TIMEOUT', 'TIMEOUT'],
  ['LOST_REPLY', 'LOST_REPLY'],
] as const)('%s is a refusal of our own', async (kind, code) => {
  callFunction.mockImplementation(fails(kind))
  expect(await openContest()).toEqual({ ok: false, error: { code, during: 'read' } })
})

test.each([undefined, null, 'Bad Gateway', { ok: true }, { ok: false, error: 'x' }])(
  '%j is a lost reply',
  async (junk) => {
    callFunction.mockResolvedValue(junk)
    expect(await openContest()).toEqual({ ok: false, error: { code: 'LOST_REPLY', during: 'read' } })
  },
)

test('a function that broke is told with its request id', async () => {
  callFunction.mockImplementation(fails('CLOUD_FAILED', 'r-1'))
  expect(await openContest()).toEqual({ ok: false, error: { code: 'INTERNAL', requestId: 'r-1' } })
})

test('a forgotten sign-in asks to sign in', async () => {
  callFunction.mockImplementation(fails('SIGNED_OUT'))
  expect(await openContest()).toEqual({ ok: false, error: { code: 'SIGN_IN_NEEDED' } })
})

test('a write with a key outlives a lost reply: the same input again, and one answer', async () => {
  callFunction
    .mockImplementationOnce(fails('LOST_REPLY'))
    .mockResolvedValueOnce({ ok: true, value: { receipt: 'r' } })
  const reply = await settled(write('voting', 'castVotes', cast))
  expect(reply).toEqual({ ok: true, value: { receipt: 'r' } })
  expect(callFunction.mock.calls.map(([, data]) => data)).toEqual([
    { action: 'castVotes', input: cast },
    { action: 'castVotes', input: cast },
  ])
})

test('a write gives up after three tries, and says that it may have been done', async () => {
  callFunction.mockImplementation(fails('TIMEOUT'))
  const reply = await settled(write('voting', 'castVotes', cast))
  expect(reply).toEqual({ ok: false, error: { code: 'TIMEOUT', during: 'write' } })
  expect(callFunction).toHaveBeenCalledTimes(3)
})

test('a write is not tried again where nothing left the phone', async () => {
  callFunction.mockImplementation(fails('OFFLINE'))
  expect(await write('voting', 'castVotes', cast)).toEqual({
    ok: false,
    error: { code: 'OFFLINE', during: 'write' },
  })
  expect(callFunction).toHaveBeenCalledTimes(1)
})

test('what is thrown and is no failure of the line is a bug, and stays one', async () => {
  callFunction.mockRejectedValue(new TypeError('ours'))
  await expect(openContest()).rejects.toThrow('ours')
})

test('a reply that tells the time sets the countdowns', async () => {
  const serverTime = Date.now() + 86_400_000
  callFunction.mockResolvedValue({ ok: true, value: { now: serverTime, contests: [] } })
  await read('contest', 'listContests', {})
  expect(Math.abs(serverNow() - serverTime)).toBeLessThan(100)
})
