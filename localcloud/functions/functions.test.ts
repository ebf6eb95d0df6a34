import { type ProbeCloud, probe, startProbeCloud } from '../fixtures/probeCloud'

let cloud: ProbeCloud

beforeAll(async () => {
  cloud = await startProbeCloud({
    functions: [{ ...probe, envVariables: { FROM_CONFIG: 'yes' } }],
    environment: { SECRET: 'kept', TCB_CONTEXT_CNFG: 'mine' },
  })
})
afterAll(() => cloud.remove())

interface WhoAmI {
  user: { openId: string; appId: string }
  ip: string
  requestId: string
  environment: Record<string, string>
}

test('a member is known by the environment, and a guest has none', async () => {
  const member = await cloud.ask<WhoAmI>('whoami', {}, 'openid-1')
  expect(member.user.openId).toBe('openid-1')
  expect(member.environment).toMatchObject({ WX_OPENID: 'openid-1', TCB_SOURCE: 'wx_client' })

  const guest = await cloud.ask<WhoAmI>('whoami')
  expect(guest.user.openId).toBe('')
  expect(Object.keys(guest.environment)).not.toContain('WX_OPENID')
  expect(Object.keys(guest.environment)).not.toContain('WX_APPID')
})

test('nothing in the data makes a caller or a timer', async () => {
  const forged = {
    WX_OPENID: 'someone',
    openid: 'someone',
    userInfo: { openId: 'someone' },
    TRIGGER_SRC: 'timer',
  }
  const answer = await cloud.ask<WhoAmI>('whoami', forged)
  expect(answer.user.openId).toBe('')
  const timer = await cloud.call('probe', { Type: 'Timer', TriggerName: 'settle', TRIGGER_SRC: 'timer' })
  expect(timer).toMatchObject({ result: { triggerSource: null } })
})

test('an instance keeps nothing of the call before', async () => {
  await cloud.call('probe', { action: 'whoami' }, { openid: 'openid-1', ip: '203.0.113.9' })
  await cloud.ask('leaveBehind', { openid: 'planted' }, 'openid-1')
  const { environment, user, ip } = await cloud.ask<WhoAmI>('whoami')
  expect(user.openId).toBe('')
  expect(ip).toBe('')
  expect(environment).not.toHaveProperty('TRIGGER_SRC')
  expect(environment).not.toHaveProperty('WX_CLIENTIP')
})

test('an instance has its settings and nothing of the process around it', async () => {
  const { environment, requestId } = await cloud.ask<WhoAmI>('whoami')
  expect(environment).toMatchObject({ SECRET: 'kept', FROM_CONFIG: 'yes', SCF_REQUEST_ID: requestId })
  expect(environment).not.toHaveProperty('PATH')
  // The SDK's way to the cloud is the cloud's to say.
  expect(environment.TCB_CONTEXT_CNFG).toContain(cloud.url)
})

test('fifty calls at once are never mistaken for each other', async () => {
  const people = Array.from({ length: 50 }, (_, index) => (index % 5 === 0 ? '' : `openid-${index}`))
  const answers = await Promise.all(
    people.map((openid, marked) =>
      cloud.ask<{ before: string; after: string; marked: number }>(
        'whoamiSlowly',
        { ms: marked % 7, marked },
        openid || undefined,
      ),
    ),
  )
  expect(answers).toEqual(people.map((openid, marked) => ({ before: openid, after: openid, marked })))
  expect(cloud.instances()[0]?.running).toBeLessThanOrEqual(4)
})

test('the answer may be nothing', async () => {
  expect(await cloud.ask('nothing')).toBeNull()
})

test('a function that throws answers with the code of the cloud and its request id', async () => {
  const reply = await cloud.call('probe', { action: 'fail' })
  expect(reply).toEqual({
    requestId: expect.any(String),
    code: 'FUNCTIONS_EXECUTE_FAIL',
    message: 'as asked',
  })
  expect(cloud.calls.find(reply.requestId)?.output[0]?.text).toContain('Error: as asked')
})

test('what a function prints is logged with its call', async () => {
  const { requestId } = await cloud.call('probe', { action: 'print', from: 'here' })
  expect(cloud.calls.find(requestId)?.output).toEqual([
    { level: 'info', text: "hello { from: 'here' }" },
    { level: 'error', text: 'trouble' },
  ])
})

test('a function that does not end is ended, and the next call gets a fresh instance', async () => {
  const hasty = await startProbeCloud({
    functions: [{ ...probe, timeoutSeconds: 1 }],
    instancesPerFunction: 1,
  })
  for (const action of ['sleep', 'spin']) {
    const reply = await hasty.call('probe', { action, ms: 60_000 })
    expect(reply).toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
    expect(await hasty.ask('echo', { after: action })).toEqual({ action: 'echo', after: action })
  }
  expect(hasty.instances()[0]?.coldStarts).toBe(3)
  await hasty.remove()
})

test('a function that wants more memory than it is given is ended, and nothing else', async () => {
  const small = await startProbeCloud({ functions: [{ ...probe, timeoutSeconds: 15, memoryMb: 48 }] })
  const [greedy, ...others] = await Promise.all([
    small.call('probe', { action: 'hoard' }),
    ...[1, 2, 3].map((id) => small.ask('whoamiSlowly', { marked: id, ms: 20 }, `openid-${id}`)),
  ])
  expect(greedy).toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' })
  expect(others).toHaveLength(3)
  expect(await small.ask('echo')).toEqual({ action: 'echo' })
  await small.remove()
})

test.each(['exit', 'rejectLater'])(
  'an instance that dies answers its call, and the next gets a fresh one (%s)',
  async (action) => {
    expect(await cloud.call('probe', { action })).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(await cloud.ask('echo')).toEqual({ action: 'echo' })
  },
)

test('an instance can be made to die after a write: the write stays, its caller never hears of it', async () => {
  cloud.crashNext('probe', { afterDatabaseCalls: 1 })
  const reply = await cloud.call('probe', { action: 'add', document: { _id: 'written' } })
  expect(reply).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(await cloud.ask('count')).toBe(1)
})

test('a cloud that closes answers the calls under way and those that wait', async () => {
  const brief = await startProbeCloud({ instancesPerFunction: 1 })
  await brief.ask('echo')
  const calls = [1, 2, 3].map((turn) => brief.call('probe', { action: 'sleep', ms: 5_000, turn }))
  await brief.remove()
  for (const reply of await Promise.all(calls))
    expect(reply).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
})

test('an unknown function and data that are too large are refused', async () => {
  expect(await cloud.call('nowhere', {})).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  expect(await cloud.call('__proto__', {})).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  const large = await cloud.call('probe', { text: '票'.repeat(40_000) })
  expect(large).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
})

test('a function calls another one, without handing on who called it', async () => {
  const { result } = await cloud.ask<{ result: WhoAmI }>(
    'call',
    { name: 'probe', data: { action: 'whoami' } },
    'openid-1',
  )
  expect(result.user.openId).toBe('')
  expect(result.environment.TCB_SOURCE).toBe('scf')
})

test('cold starts happen on demand and are counted', async () => {
  const fresh = await startProbeCloud({ instancesPerFunction: 2 })
  expect(fresh.instances()).toEqual([{ functionName: 'probe', running: 0, coldStarts: 0 }])
  await fresh.ask('echo')
  await fresh.ask('echo')
  expect(fresh.calls.latest().map((call) => call.coldStart)).toEqual([false, true])
  await Promise.all([1, 2, 3, 4, 5].map(() => fresh.ask('sleep', { ms: 20 })))
  expect(fresh.instances()).toEqual([{ functionName: 'probe', running: 2, coldStarts: 2 }])
  await fresh.remove()
})
