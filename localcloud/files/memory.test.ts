import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { type Bench, serveForTest } from './serveForTest'

const SIZE = 200 * 1024 * 1024
const CHUNK = Buffer.alloc(1024 * 1024)

let bench: Bench
beforeEach(async () => {
  bench = await serveForTest()
})
afterEach(() => bench.close())

/** The highest memory in use outside the heap while the work runs, above what was in use before. */
async function peakWhile(work: Promise<unknown>): Promise<number> {
  const inUse = (): number => process.memoryUsage().arrayBuffers
  const before = inUse()
  let peak = 0
  const done = work.then(() => true)
  while (!(await Promise.race([done, wait(5, false)]))) peak = Math.max(peak, inUse() - before)
  return peak
}

async function drain(link: string): Promise<number> {
  const [res] = (await once(get(link), 'response')) as [IncomingMessage]
  let bytes = 0
  for await (const chunk of res) bytes += chunk.length
  return bytes
}

test('200 MB pass in both directions through a few megabytes of memory', async () => {
  const asked = await bench.http('POST', '/_cloud/files/uploads', {
    as: 'li',
    body: { cloudPath: 'a.mp4', size: SIZE },
  })
  const { url, fileId } = asked.json as { url: string; fileId: string }
  const body = Readable.from(Array.from({ length: SIZE / CHUNK.length }, () => CHUNK))
  expect(await peakWhile(bench.http('PUT', url, { as: 'li', body }))).toBeLessThan(64 * 1024 * 1024)

  const download = drain(await bench.linkOf(fileId))
  expect(await peakWhile(download)).toBeLessThan(64 * 1024 * 1024)
  expect(await download).toBe(SIZE)
}, 60_000)
