import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type ProbeCloud, startProbeCloud } from '../fixtures/probeCloud'
import { rawRequest } from '../fixtures/rawRequest'

const folder = mkdtempSync(join(tmpdir(), 'localcloud-web-'))
const root = join(folder, 'web')
const script = 'console.log("竞映")\n'.repeat(200)
let cloud: ProbeCloud

beforeAll(async () => {
  mkdirSync(join(root, 'js'), { recursive: true })
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>预览</title>')
  writeFileSync(join(root, 'js', 'app.js'), script)
  writeFileSync(join(root, 'cover.png'), Buffer.from([1, 2, 3]))
  writeFileSync(join(folder, 'secret.txt'), 'not yours')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  mkdirSync(join(folder, 'screen'))
  writeFileSync(join(folder, 'screen', 'index.html'), '<!doctype html><title>大屏</title>')
  cloud = await startProbeCloud({ webRoot: root, webFolders: { '/screen': join(folder, 'screen') } })
})
afterAll(async () => {
  await cloud.remove()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  rawRequest(cloud.url, path, { method, headers })

test('pages, and addresses that only the page’s router knows', async () => {
  const page = { accept: 'text/html,*/*' }
  expect((await get('/', page)).text).toContain('预览')
  const deep = await get('/contest/42?from=share', page)
  expect(deep.text).toContain('预览')
  expect(deep.headers['content-type']).toBe('text/html; charset=utf-8')
  // A missing script must not come back as a page.
  expect((await get('/js/gone.js', page)).status).toBe(404)
  expect((await get('/contest/42')).status).toBe(404)
})

test('text is compressed in the way that the browser takes, other files are not', async () => {
  const plain = await get('/js/app.js')
  expect(plain.text).toBe(script)
  const gzip = await get('/js/app.js', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(gzip.body).toString()).toBe(script)
  const brotli = await get('/js/app.js', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script)
  expect(brotli.headers).toMatchObject({
    vary: 'accept-encoding',
    'content-type': 'text/javascript; charset=utf-8',
  })
  const image = await get('/cover.png', { 'accept-encoding': 'br' })
  expect(image.headers['content-encoding']).toBeUndefined()
  expect([...image.body]).toEqual([1, 2, 3])
})

test('what the browser has already is not sent again, until it changes', async () => {
  const { headers } = await get('/js/app.js')
  const again = await get('/js/app.js', { 'if-none-match': String(headers.etag) })
  expect([again.status, again.body.length]).toEqual([304, 0])
  writeFileSync(join(root, 'js', 'app.js'), `${script}//`)
  const changed = await get('/js/app.js', { 'if-none-match': String(headers.etag), 'accept-encoding': 'br' })
  expect(changed.status).toBe(200)
  expect(brotliDecompressSync(changed.body).toString()).toBe(`${script}//`)
})

test('HEAD has the headers alone', async () => {
  const head = await get('/cover.png', {}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '3', 0])
})

test.each([
  '/../secret.txt',
  '/js/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/js/..%5c..%5csecret.txt',
  '/link.txt',
  '/js',
  '/index.html%00.png',
  '//etc/passwd',
])('%s leads nowhere', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('another page at an address of its own, which ends in a slash', async () => {
  const page = { accept: 'text/html,*/*' }
  expect((await get('/screen/?contest=42', page)).text).toContain('大屏')
  const bare = await get('/screen?contest=42', page)
  expect([bare.status, bare.headers.location]).toEqual([308, '/screen/?contest=42'])
  expect((await get('/screens', page)).text).toContain('预览')
  expect((await get('/screen/../secret.txt')).status).toBe(404)
})
