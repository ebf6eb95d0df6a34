import { openTestCloud, type TestCloud } from '../cloud'
import { personOf } from '../fixtures/people'
import { bridgeTo } from '.'

let t: TestCloud
beforeAll(async () => {
  t = await openTestCloud({ at: '2020-11-20 12:00' })
})
afterAll(() => t.close())

test('a call reaches the real function, which refuses in its own words', async () => {
  const bridge = bridgeTo(t.cloud, personOf('voter-1'))
  const reply = await bridge.callFunction('voting', { action: 'castVotes', input: 'junk' })
  expect(JSON.stringify(reply)).toContain('BAD_INPUT')
})

test('a function that does not exist fails as WeChat’s does', async () => {
  await expect(bridgeTo(t.cloud).callFunction('nothing', {})).rejects.toThrow('-504002')
})

test('a file goes up with progress and comes back by its link', async () => {
  const bridge = bridgeTo(t.cloud, personOf('entrant-1'))
  const bytes = Buffer.alloc(200_000, 7)
  const seen: number[] = []
  const { fileID } = await bridge.uploadFile('works/a.mp4', bytes.toString('base64'), 1, (sent) =>
    seen.push(sent),
  )
  expect(seen.at(-1)).toBe(bytes.length)
  expect(seen.length).toBeGreaterThan(2)
  const [link] = await bridge.getTempFileURL([fileID])
  const back = await fetch(link?.tempFileURL ?? '')
  expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true)
})

test('a guest may not upload', async () => {
  await expect(bridgeTo(t.cloud).uploadFile('a.mp4', 'AAAA', 1)).rejects.toThrow('UNAUTHENTICATED')
})
