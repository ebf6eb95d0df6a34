import { type Bench, serveForTest } from './serveForTest'

const content = Buffer.from('0123456789')
let bench: Bench
let link: string

beforeAll(async () => {
  bench = await serveForTest()
  link = await bench.linkOf((await bench.upload('li', '作品/一 (终稿)\'".mp4', content)).fileId)
})
afterAll(() => bench.close())

test('the whole file, with what a player and a cache want to know', async () => {
  const { status, headers, body } = await bench.http('GET', link)
  expect([status, body.toString()]).toEqual([200, '0123456789'])
  expect(headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-length': '10',
    'accept-ranges': 'bytes',
    'last-modified': 'Thu, 26 Nov 2020 00:00:00 GMT',
    'x-content-type-options': 'nosniff',
    'content-disposition': `inline; filename*=UTF-8''%E4%B8%80%20%28%E7%BB%88%E7%A8%BF%29%27%22.mp4`,
  })
})

test('HEAD tells the same and sends nothing', async () => {
  const [get, head] = [await bench.http('GET', link), await bench.http('HEAD', link)]
  const { date: _, ...told } = head.headers
  expect(get.headers).toMatchObject(told)
  expect(head.body).toHaveLength(0)
})

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=8-', 206, '89', 'bytes 8-9/10'],
  ['bytes=-1', 206, '9', 'bytes 9-9/10'],
  ['bytes=0-999', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=0-1,3-4', 200, '0123456789', undefined],
])('Range %s', async (range, status, body, contentRange) => {
  const reply = await bench.http('GET', link, { headers: { range } })
  expect([reply.status, reply.body.toString(), reply.headers['content-range']]).toEqual([
    status,
    body,
    contentRange,
  ])
})

test('HEAD with a range answers its length', async () => {
  const { status, headers } = await bench.http('HEAD', link, { headers: { range: 'bytes=2-4' } })
  expect([status, headers['content-length']]).toEqual([206, '3'])
})

test('a copy that is still good is not sent again', async () => {
  const { etag, 'last-modified': date } = (await bench.http('HEAD', link)).headers
  for (const headers of [
    { 'if-none-match': etag },
    { 'if-none-match': `"x", W/${etag}` },
    { 'if-modified-since': date },
  ]) {
    expect((await bench.http('GET', link, { headers })).status).toBe(304)
  }
  expect(
    (await bench.http('GET', link, { headers: { 'if-none-match': '"x"', 'if-modified-since': date } }))
      .status,
  ).toBe(200)
})

test('a range of a version that is gone becomes the whole file', async () => {
  const ask = (condition?: string) =>
    bench.http('GET', link, { headers: { range: 'bytes=0-0', 'if-range': condition } })
  expect((await ask((await bench.http('HEAD', link)).headers.etag)).status).toBe(206)
  expect((await ask('"older"')).status).toBe(200)
})

test('an empty file', async () => {
  const empty = await bench.linkOf((await bench.upload('li', 'empty.txt', Buffer.alloc(0))).fileId)
  expect(await bench.http('GET', empty)).toMatchObject({ status: 200, body: Buffer.alloc(0) })
  expect((await bench.http('GET', empty, { headers: { range: 'bytes=0-' } })).status).toBe(416)
})

test('what could run in a browser is handed over as a download that runs nothing', async () => {
  const page = await bench.linkOf((await bench.upload('li', 'page.html', Buffer.from('<script>'))).fileId)
  expect((await bench.http('GET', page)).headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename*=UTF-8''page.html",
    'content-security-policy': "default-src 'none'; sandbox",
  })
})

test('a link ends with its day, is bound to its file and opens nothing else', async () => {
  const [, , , door, sealed = ''] = new URL(link).pathname.split('/')
  expect(door).toBe('objects')
  const ask = async (path: string) => (await bench.http('GET', path)).status
  expect(await ask(`/_cloud/files/objects/x${sealed}/file.mp4`)).toBe(403)
  expect(await ask(`/_cloud/files/uploads/${sealed}`)).toBe(404)
  expect(
    (await bench.http('PUT', `/_cloud/files/uploads/${sealed}`, { as: 'li', body: content })).status,
  ).toBe(403)
  bench.clock += 86_400_000
  expect(await ask(link)).toBe(403)
  bench.clock -= 86_400_000
  expect(await ask(link)).toBe(200)
})

test.each([
  '/_cloud/files/objects/..%2f..%2fetc%2fpasswd/x',
  '/_cloud/files/objects/%2e%2e/%2e%2e/etc/passwd',
  '/_cloud/files/objects/%00',
  '/_cloud/files/incoming/x',
  '/_cloud/files/',
])('%s leads nowhere', async (path) => {
  expect([403, 404]).toContain((await bench.http('GET', path)).status)
})
