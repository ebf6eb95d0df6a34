import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Checkpoint } from '#shared/model/vote'
import { chainFault } from '#shared/rules/chain'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'

let t: TestCloud
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'witness-'))
})
afterEach(async () => {
  await t.close()
  await rm(folder, { recursive: true, force: true })
})

const openWith = async (WITNESS_URL: string) => {
  t = await openHebei({
    instancesPerFunction: 1,
    environment: { LEDGER_KEY: 'a test ledger key that guards nothing at all', WITNESS_URL },
  })
}

let voters = 0
/** A batch is settled by an instance that has just started: it brings what is new to the witness at once. */
const settleFresh = async () => {
  const lines = [{ entryId: `${contestId}-001`, votes: 1 }]
  await t.asOpenid(`oTEST_witness_${++voters}`).voting.castVotes({ contestId, lines, key: newKey() })
  t.cloud.crashNext('voting', { afterDatabaseCalls: 1 })
  await t.timer('voting', 'settle')
  await t.timer('voting', 'settle')
}

const logged = () =>
  t.cloud.calls
    .latest()
    .find(({ action }) => action === 'settle')
    ?.output.map(({ text }) => text)
    .join('\n') ?? ''

test('every checkpoint is kept in a second folder, once', async () => {
  await openWith(pathToFileURL(folder).href)
  for (let batch = 0; batch < 3; batch++) await settleFresh()
  const files = (await readdir(path.join(folder, contestId))).sort()
  expect(files).toEqual(['00000001.json', '00000002.json', '00000003.json'])
  const kept = await Promise.all(files.map((file) => readFile(path.join(folder, contestId, file), 'utf8')))
  const chain = kept.map((text) => JSON.parse(text) as Checkpoint)
  expect(chainFault(chain, null)).toBeUndefined()
  const shown = await t.guest.voting.listCheckpoints({ contestId })
  expect(shown).toMatchObject({ ok: true, value: { checkpoints: chain } })
})

test('a witness that holds another history is not overwritten, and the log says so', async () => {
  await openWith(pathToFileURL(folder).href)
  await settleFresh()
  const file = path.join(folder, contestId, '00000001.json')
  await chmod(file, 0o644)
  await writeFile(file, 'another history')
  await t.database.collection('tallies').doc(contestId).update({ witnessed: 0 })
  await settleFresh()
  expect(await readFile(file, 'utf8')).toBe('another history')
  expect(logged()).toContain('WitnessDisagrees')
  expect((await t.all<{ witnessed: number }>('tallies', { contestId }))[0]?.witnessed).toBe(0)
})

test('an endpoint takes each once; while it is down votes are counted, and it gets them later', async () => {
  const kept = new Map<string, string>()
  let isDown = true
  const server = createServer((request, response) => {
    const name = request.url ?? ''
    if (isDown) return response.writeHead(503).end()
    if (request.method === 'GET') return response.writeHead(200).end(kept.get(name))
    if (kept.has(name)) return response.writeHead(412).end()
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', () => {
      kept.set(name, text)
      response.writeHead(201).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await openWith(`http://127.0.0.1:${(server.address() as AddressInfo).port}/chain`)
    await settleFresh()
    expect(logged()).toContain('503')
    expect((await t.all('tallies', { contestId, lastBatch: 1 })).length).toBe(1)
    isDown = false
    await settleFresh()
    await t.database.collection('tallies').doc(contestId).update({ witnessed: 0 })
    await settleFresh()
    expect([...kept.keys()].sort()).toEqual([1, 2, 3].map((n) => `/chain/${contestId}/0000000${n}.json`))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
