import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { transport } from './transport.h5'
import { bearer, signInAs } from './webSignIn'

let server: Server | undefined
const realFetch = globalThis.fetch

/** A line that does what it is told, really: bytes over a socket. */
const cloudThat = async (answer: RequestListener): Promise<void> => {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  globalThis.fetch = (path, init) => realFetch(base + path, init)
}

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  })
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true })
})

afterEach(async () => {
  globalThis.fetch = realFetch
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
})

const call = (timeoutMs = 2000) => transport.callFunction('voting', { action: 'ranking' }, timeoutMs)

test('sends the data with the token, and opens the answer', async () => {
  let seen: unknown
  await cloudThat((request, response) => {
    seen = [request.method, request.url, request.headers.authorization, request.headers['x-requested-with']]
    response.end('{"requestId":"r","result":{"ok":true,"value":1}}')
  })
  signInAs('sealed')
  expect(await call()).toEqual({ ok: true, value: 1 })
  expect(seen).toEqual(['POST', '/_cloud/call/voting', 'Bearer sealed', 'jingying-preview'])
})

test('more than the cloud takes is said to be too much', async () => {
  await cloudThat((_, response) => response.end('{"requestId":"r","code":"EXCEED_MAX_PAYLOAD_SIZE"}'))
  await expect(call()).rejects.toMatchObject({ kind: 'TOO_LARGE' })
})

test('an answer cut in the middle is a lost reply', async () => {
  await cloudThat((_, response) => {
    response.writeHead(200, { 'content-length': 400 })
    response.write('{"requestId":"r","result":{"ok":tr')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(call()).rejects.toMatchObject({ kind: 'LOST_REPLY' })
})

test.each(['', 'null', '<html>502</html>', '"x"'])('%j is a lost reply', async (body) => {
  await cloudThat((_, response) => response.end(body))
  await expect(call()).rejects.toMatchObject({ kind: 'LOST_REPLY' })
})

test('an answer that never ends is a timeout', async () => {
  await cloudThat((_, response) => {
    response.write('{"requestId":')
  })
  await expect(call(100)).rejects.toMatchObject({ kind: 'TIMEOUT' })
})

test('no cloud there: offline if the device says so, else lost', async () => {
  await cloudThat(() => undefined)
  server?.close()
  globalThis.fetch = () => realFetch('http://127.0.0.1:1/')
  await expect(call()).rejects.toMatchObject({ kind: 'LOST_REPLY' })
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true })
  await expect(call()).rejects.toMatchObject({ kind: 'OFFLINE' })
})

test('a function that broke is told with its request id', async () => {
  await cloudThat((_, response) => response.end('{"requestId":"r-9","code":"FUNCTION_FAILED","message":"x"}'))
  await expect(call()).rejects.toMatchObject({ kind: 'CLOUD_FAILED', requestId: 'r-9' })
})

test('a token that is not known any more is forgotten', async () => {
  await cloudThat((_, response) => response.writeHead(401).end('{"code":"INVALID_TOKEN","message":"x"}'))
  signInAs('old')
  await expect(call()).rejects.toMatchObject({ kind: 'SIGNED_OUT' })
  expect(bearer()).toEqual({})
})

test('stored files get their addresses, and what is gone is left out', async () => {
  await cloudThat((_, response) =>
    response.end(
      '{"fileList":[{"fileID":"cloud://a","tempFileURL":"/f/a"},{"fileID":"cloud://b","tempFileURL":""}]}',
    ),
  )
  expect(await transport.getTempFileURL(['cloud://a', 'cloud://b'])).toEqual({ 'cloud://a': '/f/a' })
})
