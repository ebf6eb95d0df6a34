import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { type Bench, serveForTest } from './serveForTest'

const video = (bytes: number): Buffer =>
  Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), Buffer.alloc(bytes - 12)])

let bench: Bench
beforeEach(async () => {
  bench = await serveForTest({ maxBytes: 10_000, allowedTypes: ['video/mp4', 'image/jpeg'] })
})
afterEach(() => bench.close())

async function grant(as: string, cloudPath: string, size: number): Promise<string> {
  return (await bench.http('POST', '/_cloud/files/uploads', { as, body: { cloudPath, size } })).json
    .url as string
}

test('a client uploads a file and reads it back', async () => {
  const content = video(5_000)
  const { status, fileId, headers } = await bench.upload('li', '作品/一.mp4', content)
  expect(status).toBe(200)
  expect(headers.etag).toMatch(/^"[0-9a-f]{32}"$/)
  expect(fileId).toBe('cloud://test-env.local-test-env/作品/一.mp4')
  expect((await bench.http('GET', await bench.linkOf(fileId))).body.equals(content)).toBe(true)
})

test('the owner replaces a file; another client cannot', async () => {
  await bench.upload('li', 'a.mp4', video(100))
  expect((await bench.upload('li', 'a.mp4', video(200))).status).toBe(200)
  const refused = await bench.upload('wang', 'a.mp4', video(300))
  expect([refused.status, refused.json.code]).toEqual([403, 'STORAGE_PERMISSION_DENIED'])
})

test('a client cannot replace a file of a function', async () => {
  await bench.sdk.uploadFile({ cloudPath: 'official.mp4', fileContent: video(100) })
  expect((await bench.upload('li', 'official.mp4', video(100))).json.code).toBe('STORAGE_PERMISSION_DENIED')
})

test('of two clients who were both granted a free name, the first to finish owns it', async () => {
  const urls = { li: await grant('li', 'a.mp4', 100), wang: await grant('wang', 'a.mp4', 100) }
  const replies = await Promise.all(
    (['li', 'wang'] as const).map((as) => bench.http('PUT', urls[as], { as, body: video(100) })),
  )
  expect(replies.map((reply) => reply.status).sort()).toEqual([200, 403])
})

test('a grant is of no use to somebody else, nor to a guest', async () => {
  const url = await grant('li', 'a.mp4', 100)
  expect((await bench.http('PUT', url, { as: 'wang', body: video(100) })).json.code).toBe(
    'STORAGE_PERMISSION_DENIED',
  )
  expect((await bench.http('PUT', url, { body: video(100) })).status).toBe(403)
  expect(await bench.leftovers()).toEqual([])
})

test('a grant lasts an hour', async () => {
  const url = await grant('li', 'a.mp4', 100)
  bench.clock += 60 * 60_000
  expect((await bench.http('PUT', url, { as: 'li', body: video(100) })).json.code).toBe('LINK_EXPIRED')
})

test.each([
  ['a guest', undefined, { cloudPath: 'a.mp4', size: 1 }, 401, 'UNAUTHENTICATED'],
  ['a path that climbs', 'li', { cloudPath: '../a.mp4', size: 1 }, 400, 'INVALID_PARAM'],
  ['no size that is one', 'li', { cloudPath: 'a.mp4', size: 'big' }, 400, 'INVALID_PARAM'],
  ['10 GB announced', 'li', { cloudPath: 'a.mp4', size: 10 * 1024 ** 3 }, 413, 'FILE_TOO_LARGE'],
  ['a type that is not allowed', 'li', { cloudPath: 'a.exe', size: 1 }, 415, 'FILE_TYPE_NOT_ALLOWED'],
  ['an array', 'li', [], 400, 'INVALID_PARAM'],
])('asking for an upload: %s is refused', async (_, as, body, status, code) => {
  const reply = await bench.http('POST', '/_cloud/files/uploads', { as, body })
  expect([reply.status, reply.json.code]).toEqual([status, code])
})

test.each([
  ['larger than any may be', video(10_001), 10_000, 'FILE_TOO_LARGE'],
  ['more than announced', video(101), 100, 'FILE_SIZE_MISMATCH'],
  ['less than announced', video(99), 100, 'FILE_SIZE_MISMATCH'],
  [
    'more than announced, without a length',
    Readable.from([video(60), Buffer.alloc(60)]),
    100,
    'FILE_SIZE_MISMATCH',
  ],
  ['a renamed .txt', Buffer.alloc(100, 'a'), 100, 'FILE_TYPE_NOT_ALLOWED'],
  ['five bytes', Buffer.from('hello'), 5, 'FILE_TYPE_NOT_ALLOWED'],
])('sending a file that is %s: refused, and nothing is left', async (_, body, size, code) => {
  const reply = await bench.http('PUT', await grant('li', 'a.mp4', size), { as: 'li', body })
  expect(reply.json.code).toBe(code)
  expect(await bench.leftovers()).toEqual([])
})

test('an upload cut in the middle leaves nothing, and the old file stays', async () => {
  const { fileId } = await bench.upload('li', 'a.mp4', video(100))
  const url = new URL(await grant('li', 'a.mp4', 5_000))
  await new Promise<void>((cut) => {
    const socket = connect(Number(url.port), url.hostname, () => {
      const head = `PUT ${url.pathname} HTTP/1.1\r\nHost: x\r\nx-test-openid: li\r\nContent-Length: 5000\r\n\r\n`
      socket.write(Buffer.concat([Buffer.from(head), video(1_000)]), () =>
        setTimeout(() => socket.destroy(), 50),
      )
    }).on('close', () => cut())
  })
  await until(async () => (await bench.leftovers()).length === 1)
  expect((await bench.http('GET', await bench.linkOf(fileId))).body.equals(video(100))).toBe(true)
})

test('closing cuts an upload that is under way and leaves nothing of it', async () => {
  const url = await grant('li', 'a.mp4', 5_000)
  const slow = new Readable({ read() {} })
  const sending = bench.http('PUT', url, { as: 'li', body: slow })
  slow.push(video(1_000))
  await until(async () => (await bench.leftovers()).length === 1)
  await Promise.all([expect(sending).rejects.toThrow(), bench.files.close()])
  expect(await bench.leftovers()).toEqual([])
})

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((soon) => setTimeout(soon, 10))
}
