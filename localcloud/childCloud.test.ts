import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { init } from '@cloudbase/node-sdk'
import { bundleCloud } from './bundleCloud'
import type { CloudOptions } from './cloud'
import { probeOptions } from './fixtures/probeCloud'

const ROUNDS = 20
const CALLERS = 8
const program = join(__dirname, '..', 'dist', 'fixtures', 'crash', 'childCloud.js')
let options: CloudOptions

beforeAll(async () => {
  await bundleCloud(join(__dirname, 'fixtures', 'childCloud.ts'), program)
  options = await probeOptions({ durable: true, instancesPerFunction: 2 })
})
afterAll(() => rmSync(options.dataDir, { recursive: true, force: true }))

interface Running {
  readonly url: string
  readonly adminUrl: string
  readonly child: ChildProcess
}

async function start(env: NodeJS.ProcessEnv = process.env): Promise<Running> {
  const child = fork(program, [JSON.stringify(options)], { env })
  const [address] = await new Promise<[Omit<Running, 'child'>]>((resolve, reject) => {
    child.once('message', (message) => resolve([message as Omit<Running, 'child'>]))
    child.once('exit', (code) => reject(new Error(`the cloud ended with ${code} as it started`)))
  })
  return { ...address, child }
}

async function kill({ child }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

interface Acknowledged {
  readonly singles: string[]
  readonly pairs: string[]
}

const countOf = ({ singles, pairs }: Acknowledged) => singles.length + pairs.length

/** From the first writes of a cold cloud to the middle of many, whatever the machine's speed. */
async function someWrites(acknowledged: Acknowledged, round: number): Promise<void> {
  const enough = countOf(acknowledged) + 3 + (round % 5) * 8
  while (countOf(acknowledged) < enough) await new Promise((resolve) => setTimeout(resolve, 1))
}

/** Writes without pause until the cloud is gone, and notes what was acknowledged. */
async function load({ url }: Running, round: number, acknowledged: Acknowledged) {
  const call = async (data: object) => {
    const headers = { 'content-type': 'application/json', 'x-requested-with': 'jingying-preview' }
    const reply = await fetch(`${url}/_cloud/call/probe`, {
      method: 'POST',
      headers,
      body: JSON.stringify(data),
    })
    const answer = (await reply.json()) as { code?: string; message?: string }
    if (answer.code) throw new Error(`${answer.code}: ${answer.message}`)
  }
  const caller = async (number: number) => {
    for (let turn = 0; ; turn++) {
      const id = `${round}-${number}-${turn}`
      if (number % 4 === 0) {
        await call({ action: 'addTwiceInTransaction', id })
        acknowledged.pairs.push(id)
      } else {
        await call({ action: 'add', document: { _id: id, text: '票'.repeat(50) } })
        acknowledged.singles.push(id)
      }
    }
  }
  const gone = (error: Error) => {
    // The line is cut by the kill: the only way in which a caller may end.
    if (!/fetch failed|terminated/.test(error.message)) throw error
  }
  await Promise.all(Array.from({ length: CALLERS }, (_, number) => caller(number).catch(gone)))
}

const administrator = ({ adminUrl }: Running) =>
  init({ env: 'localcloud', secretId: 'any', secretKey: 'any', serviceUrl: adminUrl })

async function idsIn(cloud: Running): Promise<string[]> {
  const notes = administrator(cloud).database().collection('notes')
  const ids: string[] = []
  for (;;) {
    const { data } = await notes
      .orderBy('_id', 'asc')
      .field({ _id: true })
      .skip(ids.length)
      .limit(1_000)
      .get()
    ids.push(...data.map(({ _id }: { _id: string }) => _id))
    if (data.length < 1_000) return ids
  }
}

test('functions live in UTC, as in the cloud, wherever the machine is', async () => {
  const cloud = await start({ ...process.env, TZ: 'Asia/Shanghai' })
  const { result } = await administrator(cloud).callFunction({
    name: 'probe',
    data: { action: 'watchClock', until: 0 },
  })
  expect(result).toMatchObject({ offset: 0, midnight: Date.UTC(2020, 0, 1) })
  await kill(cloud)
})

test(`killed under load ${ROUNDS} times, it keeps what it acknowledged and nothing half-done`, async () => {
  const acknowledged: Acknowledged = { singles: [], pairs: [] }
  for (let round = 0; round < ROUNDS; round++) {
    const cloud = await start()
    const loading = load(cloud, round, acknowledged)
    await someWrites(acknowledged, round)
    await kill(cloud)
    await loading
  }

  const cloud = await start()
  const kept = new Set(await idsIn(cloud))
  await kill(cloud)
  expect(acknowledged.pairs.length).toBeGreaterThan(0)
  expect(acknowledged.singles.filter((id) => !kept.has(id))).toEqual([])
  expect(acknowledged.pairs.filter((id) => !kept.has(`${id}:a`))).toEqual([])
  const halves = [...kept].filter((id) => id.endsWith(':a') !== id.endsWith(':b'))
  const partner = (id: string) => id.slice(0, -1) + (id.endsWith('a') ? 'b' : 'a')
  expect(halves.filter((id) => !kept.has(partner(id)))).toEqual([])
}, 120_000)
