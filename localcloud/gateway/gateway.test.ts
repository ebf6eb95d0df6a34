import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { init } from '@cloudbase/node-sdk'
import { alice, type ProbeCloud, startProbeCloud } from '../fixtures/probeCloud'
import { rawRequest } from '../fixtures/rawRequest'

let cloud: ProbeCloud
beforeAll(async () => {
  cloud = await startProbeCloud()
})
afterAll(() => cloud.remove())

const preview = { 'content-type': 'application/json', 'x-requested-with': 'jingying-preview' }
const post = (path: string, body: object | string, headers: Record<string, string> = preview) =>
  rawRequest(cloud.url, path, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const host = () => new URL(cloud.url).host

describe('who is let in', () => {
  const doors = (): [method: string, path: string][] => [
    ['GET', '/'],
    ['GET', '/_cloud/'],
    ['GET', '/_cloud/personas'],
    ['GET', '/_cloud/clock'],
    ['GET', '/_cloud/calls'],
    ['GET', '/_cloud/overview'],
    ['GET', '/_cloud/collections'],
    ['GET', '/_cloud/sample?collection=notes'],
    ['GET', '/_cloud/files/objects/x'],
    ['POST', '/_cloud/files/uploads'],
    ['POST', '/_cloud/sign-in'],
    ['POST', '/_cloud/clock'],
    ['POST', '/_cloud/timers'],
    ['POST', '/_cloud/call/probe'],
    ['POST', new URL(cloud.adminUrl()).pathname],
    ['OPTIONS', '/_cloud/call/probe'],
  ]
  const intruders: [string, Record<string, string>][] = [
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page on another port of this machine', { origin: 'http://localhost:1' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a name that somebody pointed at this machine', { host: 'evil.example' }],
    ['our address under another port', { host: '127.0.0.1:1' }],
    ['an image or script tag elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    [
      'a frame elsewhere',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
  ]

  test.each(intruders)('%s is refused everywhere', async (_who, headers) => {
    const before = cloud.calls.latest().length
    for (const [method, path] of doors()) {
      const answer = await rawRequest(cloud.url, path, {
        method,
        headers: { ...preview, ...headers },
        ...(method === 'POST' && { body: '{"action":"echo","personaId":"alice"}' }),
      })
      expect([method, path, answer.status]).toEqual([method, path, 403])
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    }
    expect(cloud.calls.latest()).toHaveLength(before)
  })

  test('our own pages are served under each of our names', async () => {
    const { port } = new URL(cloud.url)
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const own = {
        host: `${name}:${port}`,
        origin: `http://${name}:${port}`,
        'sec-fetch-site': 'same-origin',
      }
      expect((await rawRequest(cloud.url, '/_cloud/personas', { headers: own })).status).toBe(200)
    }
  })

  test('a link on another page may lead here', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    expect((await rawRequest(cloud.url, '/', { headers })).status).toBe(200)
    expect(
      (await rawRequest(cloud.url, '/_cloud/clock', { method: 'POST', headers, body: '{}' })).status,
    ).toBe(403)
  })

  test('what a form can send is refused: another content type, or no header of ours', async () => {
    for (const path of ['/_cloud/call/probe', '/_cloud/sign-in', '/_cloud/clock', '/_cloud/timers']) {
      const text = { ...preview, 'content-type': 'text/plain' }
      expect((await post(path, '{"personaId":"alice"}', text)).status).toBe(415)
      expect((await post(path, {}, { 'content-type': 'application/json' })).status).toBe(403)
    }
  })
})

describe('the administrator’s protocol', () => {
  test('opens to nobody who guesses', async () => {
    for (const token of ['', 'x', '../admin', 'a'.repeat(32)]) {
      const answer = await post(`/_cloud/admin/${token}`, {
        action: 'database.getDocument',
        collectionName: 'notes',
      })
      expect(answer.status).toBe(403)
    }
  })

  test('opens to no browser, even with the address', async () => {
    const path = new URL(cloud.adminUrl()).pathname
    expect((await post(path, {}, { ...preview, origin: cloud.url })).status).toBe(403)
    expect((await post(path, {}, { ...preview, 'sec-fetch-site': 'none' })).status).toBe(403)
  })

  test('serves the unmodified SDK outside of functions', async () => {
    const app = init({ env: cloud.envId, secretId: 'any', secretKey: 'any', serviceUrl: cloud.adminUrl() })
    const { id } = await app.database().collection('notes').add({ text: '你好' })
    const { data } = await app.database().collection('notes').doc(String(id)).get()
    expect(data[0].text).toBe('你好')
    await expect(app.callFunction({ name: 'probe', data: { a: 1 } })).resolves.toMatchObject({
      result: { a: 1 },
    })
    await expect(app.callFunction({ name: 'probe', data: { action: 'fail' } })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
    })
  })

  test('takes sixteen megabytes and no more', async () => {
    const path = new URL(cloud.adminUrl()).pathname
    const answer = await post(path, JSON.stringify({ action: 'x', data: 'x'.repeat(16 * 1024 * 1024) }))
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
  })

  test('answers junk in the cloud’s way: 200 and a code', async () => {
    const path = new URL(cloud.adminUrl()).pathname
    for (const junk of [
      '',
      'null',
      '[]',
      '{"action":5}',
      '{"action":"wx.openApi"}',
      '{"action":"functions.invokeFunction"}',
    ]) {
      const answer = await post(path, junk)
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text)).toMatchObject({
        code: expect.any(String),
        requestId: expect.any(String),
      })
    }
  })
})

describe('the preview’s door', () => {
  const call = (data: object | string, token?: string) =>
    post('/_cloud/call/probe', data, { ...preview, ...(token && { authorization: `Bearer ${token}` }) })

  test('a persona signs in and is known; without a token one is a guest', async () => {
    const { token } = JSON.parse((await post('/_cloud/sign-in', { personaId: 'alice' })).text)
    const member = JSON.parse((await call({ action: 'whoami' }, token)).text)
    expect(member).toMatchObject({
      requestId: expect.any(String),
      result: { user: { openId: alice.openid } },
    })
    expect(member.result.environment.WX_CLIENTIP).toBe('127.0.0.1')
    const guest = JSON.parse((await call({ action: 'whoami' })).text)
    expect(guest.result.user.openId).toBe('')
  })

  test('a failure has its code and request id', async () => {
    const answer = await call({ action: 'fail' })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({
      requestId: expect.any(String),
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: 'as asked',
    })
  })

  test.each([['[1]'], ['"text"'], ['null'], ['{'], ['']])('%s is no data', async (junk) => {
    const answer = await call(junk)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('more than the cloud takes is refused, announced or not', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(110_000) })
    expect((await call(large)).status).toBe(413)
    const unannounced = await post('/_cloud/call/probe', large, {
      ...preview,
      'transfer-encoding': 'chunked',
    })
    expect(unannounced.status).toBe(413)
    expect((await call({ text: 'x'.repeat(90_000) })).status).toBe(200)
  })

  test('who never stops sending is cut off', async () => {
    const endless = request(`${cloud.url}/_cloud/call/probe`, {
      method: 'POST',
      headers: preview,
      agent: false,
    })
    const gone = new Promise((resolve) => endless.on('error', resolve).on('close', resolve))
    const sending = setInterval(() => endless.write('x'.repeat(50_000)), 50)
    await gone
    clearInterval(sending)
    expect(endless.destroyed).toBe(true)
  })

  test('a token that is not ours is refused, and does not count as a guest’s', async () => {
    const answer = await call({ action: 'whoami' }, 'forged')
    expect(answer.status).toBe(401)
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'INVALID_TOKEN' })
  })

  test('openids are shown to nobody who chooses a persona', async () => {
    const { text } = await rawRequest(cloud.url, '/_cloud/personas')
    expect(JSON.parse(text).personas).toHaveLength(2)
    expect(text).not.toContain(alice.openid)
  })

  test('the clock is read and changed', async () => {
    await post('/_cloud/clock', { frozen: true })
    const instant = Date.parse('2020-11-26T00:00:00+08:00')
    expect(JSON.parse((await post('/_cloud/clock', { jumpTo: instant })).text).now).toBe(instant)
    expect(JSON.parse((await post('/_cloud/clock', { shift: 1_000 })).text).now).toBe(instant + 1_000)
    expect(JSON.parse((await rawRequest(cloud.url, '/_cloud/clock')).text).frozenAt).toBe(instant + 1_000)
    expect(JSON.parse((await post('/_cloud/clock', { frozen: false })).text).frozenAt).toBeNull()
    for (const junk of [{}, { jumpTo: 'now' }, { shift: 1e300 }, { jumpTo: -5 }]) {
      expect((await post('/_cloud/clock', junk)).status).toBe(400)
    }
  })
})

test('every function call is in the log with its database calls', async () => {
  const { requestId } = await cloud.call(
    'probe',
    { action: 'add', document: { text: 1 } },
    { openid: 'openid-9' },
  )
  const { calls } = JSON.parse((await rawRequest(cloud.url, '/_cloud/calls?count=5')).text)
  expect(calls[0]).toMatchObject({
    requestId,
    functionName: 'probe',
    action: 'add',
    openid: 'openid-9',
    source: 'wx_client',
    code: null,
    databaseCalls: [{ name: 'insertDocument', collection: 'notes', ms: expect.any(Number), code: null }],
  })
})

test('a taken port is told as such', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(startProbeCloud({ port })).rejects.toMatchObject({ kind: 'PORT_TAKEN', facts: { port } })
  other.close()
})

test('nothing else is served', async () => {
  for (const path of ['/_cloud/nowhere', '/_cloud/admin', '/nowhere', '//', '/%', '/_cloud/call/']) {
    const answer = await rawRequest(cloud.url, path, { headers: { host: host() } })
    expect([path, answer.status]).toEqual([path, 404])
  }
})

test('where the database is far away, each request of a function has its way to go', async () => {
  const far = await startProbeCloud({ roundTripMs: 60 })
  try {
    const startedAt = performance.now()
    await far.ask('addTwiceInTransaction', { id: 'far' })
    // The beginning, two documents, the commit.
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(4 * 60)
    expect(await far.ask('count')).toBe(2)
  } finally {
    await far.remove()
  }
})

test('whoever waits when the cloud goes away hears nothing, as of a machine that lost its power', async () => {
  const going = await startProbeCloud()
  const token = going.signIn(alice.personaId)
  const waiting = rawRequest(going.url, '/_cloud/call/probe', {
    method: 'POST',
    headers: { ...preview, authorization: `Bearer ${token}` },
    body: JSON.stringify({ action: 'sleep', ms: 5_000 }),
  })
  const heard = waiting.then(
    ({ body }) => body,
    () => 'nothing',
  )
  while (going.instances()[0]?.running === 0) await new Promise((done) => setTimeout(done, 10))
  await going.remove()
  expect(await heard).toBe('nothing')
})
