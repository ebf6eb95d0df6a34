import { createHash } from 'node:crypto'
import { type ProbeCloud, startProbeCloud } from '../fixtures/probeCloud'
import { rawRequest } from '../fixtures/rawRequest'

let cloud: ProbeCloud
beforeAll(async () => {
  cloud = await startProbeCloud()
})
afterAll(() => cloud.remove())

test('the page is served, and only its own script may run in it', async () => {
  const { status, text, headers } = await rawRequest(cloud.url, '/_cloud/')
  expect(status).toBe(200)
  const script = text.slice(text.indexOf('<script>') + 8, text.indexOf('</script>'))
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
})

test('the page parses no HTML out of what it shows', async () => {
  const { text } = await rawRequest(cloud.url, '/_cloud/')
  expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/)
})

test('what it asks for is there', async () => {
  await cloud.ask('add', { document: { text: '<img src=x onerror=alert(1)>' } })
  const get = async (path: string) => JSON.parse((await rawRequest(cloud.url, `/_cloud/${path}`)).text)
  expect(await get('overview')).toMatchObject({
    clock: {},
    calls: [{ action: 'add' }],
    timers: [],
    instances: [{}],
  })
  expect((await get('collections')).collections).toEqual([
    expect.objectContaining({ name: 'notes', documents: 1 }),
  ])
  expect((await get('sample?collection=notes')).documents).toHaveLength(1)
  expect((await get('personas')).personas).toHaveLength(2)
})

test('without a preview, / says what can be called and where to look', async () => {
  const { text } = await rawRequest(cloud.url, '/')
  expect(text).toContain('<code>probe</code>')
  expect(text).toContain('href="/_cloud/"')
})
