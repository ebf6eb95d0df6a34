import * as z from 'zod'
import { defineNoun } from '#shared/contract/action'
import { ok, refuse } from '#shared/lib/result'
import { serve } from './serve'

// What only a handler's mistake can bring about, and no call of the product's own actions.

const parrot = defineNoun({
  say: {
    access: ['guest'],
    input: z.object({ what: z.string() }),
    output: z.object({ said: z.string() }),
    errors: { TOO_LOUD: z.object({ atMost: z.int() }) },
  },
})
const secret = { openid: 'oTEST_somebody' }

const mainOf = (answer: unknown) => serve(parrot, { say: async () => answer as never })
const call = (answer: unknown) => mainOf(answer)({ action: 'say', input: { what: 'hello' } })

let logged: string[]
beforeEach(() => {
  logged = []
  for (const level of ['info', 'error'] as const) {
    jest.spyOn(console, level).mockImplementation((...parts: unknown[]) => void logged.push(parts.join(' ')))
  }
})
afterEach(() => jest.restoreAllMocks())

test('what the contract does not name never leaves, in an answer or in a refusal', async () => {
  expect(await call(ok({ said: 'hello', ...secret }))).toEqual({ ok: true, value: { said: 'hello' } })
  const error = { code: 'TOO_LOUD', atMost: 3 }
  expect(await call(refuse({ ...error, ...secret }))).toEqual({ ok: false, error })
})

test.each([
  ['an answer out of shape', ok({ said: 7 })],
  ['a refusal out of shape', refuse({ code: 'TOO_LOUD', atMost: 'three' })],
  ['a refusal that nobody declared', refuse({ code: 'ASLEEP' })],
  ['a refusal named like what every object has', refuse({ code: 'constructor' })],
])('%s is a bug of ours', async (_name, answer) => {
  expect(await call(answer)).toEqual({
    ok: false,
    error: { code: 'INTERNAL', requestId: expect.any(String) },
  })
})

test('a caller cannot write at length into the log', async () => {
  const error = { code: 'UNKNOWN_ACTION' }
  expect(await mainOf(ok({}))({ action: 'x'.repeat(90_000) })).toEqual({ ok: false, error })
  expect(logged.join('').length).toBeLessThan(500)
})

test.each(['EXCEED_RATELIMIT', 'EXCEED_REQUEST_LIMIT', 'EXCEED_CONCURRENT_REQUEST_LIMIT'])(
  'a database at its ceiling (%s) is busy and no bug',
  async (code) => {
    const main = serve(parrot, { say: () => Promise.reject(Object.assign(new Error('too many'), { code })) })
    const answer = await main({ action: 'say', input: { what: 'hello' } })
    expect(answer).toEqual({ ok: false, error: { code: 'BUSY', retryAfterMs: expect.any(Number) } })
    const retryAfterMs = answer.ok ? 0 : Number(answer.error.retryAfterMs)
    expect(retryAfterMs).toBeGreaterThanOrEqual(1_500)
    expect(retryAfterMs).toBeLessThanOrEqual(4_500)
  },
)
