import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud } from '.'
import { probe, probeOptions, startProbeCloud } from './fixtures/probeCloud'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'localcloud-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const failureOf = async (options: Parameters<typeof probeOptions>[0]) =>
  startCloud(await probeOptions({ dataDir, ...options })).then(
    () => 'it started',
    (failure) => ({ kind: failure.kind, path: failure.facts?.path }),
  )

test.each(['database.sqlite', 'clock.json', 'secret'])(
  'a damaged %s is told, with its path',
  async (name) => {
    const path = join(dataDir, name)
    writeFileSync(path, 'no such thing '.repeat(500))
    expect(await failureOf({})).toEqual({ kind: 'DATA_DAMAGED', path })
  },
)

test('a function that is not built is told, with the missing path', async () => {
  const functions = [probe, { ...probe, name: 'unbuilt' }]
  expect(await failureOf({ functions })).toEqual({
    kind: 'BUNDLE_MISSING',
    path: expect.stringContaining(join('unbuilt', 'index.js')),
  })
})

test('a timer that cannot be read is told', async () => {
  const functions = [{ ...probe, triggers: [{ name: 'never', type: 'timer' as const, config: '* * *' }] }]
  expect(await failureOf({ functions })).toMatchObject({ kind: 'BAD_TRIGGER' })
})

test('a folder serves one cloud at a time', async () => {
  const first = await startProbeCloud({ dataDir })
  expect(await failureOf({})).toMatchObject({ kind: 'DATA_IN_USE' })
  await first.close()
  const second = await startProbeCloud({ dataDir })
  await second.close()
})

test('a lock that a killed process left holds nobody up', async () => {
  // The largest number a process can have here; none has it.
  writeFileSync(join(dataDir, 'lock'), '4194304')
  await (await startProbeCloud({ dataDir })).close()
})

test('a start that failed leaves nothing open behind', async () => {
  await failureOf({ functions: [{ ...probe, name: 'unbuilt' }] })
  await (await startProbeCloud({ dataDir })).close()
})

test('a bundle that does not load fails its calls and says why, again and again', async () => {
  const functionsDir = join(dataDir, 'functions')
  mkdirSync(join(functionsDir, 'probe'), { recursive: true })
  writeFileSync(join(functionsDir, 'probe', 'index.js'), "throw new Error('half built')")
  const cloud = await startProbeCloud({ dataDir, functionsDir })
  for (const turn of [1, 2]) {
    const reply = await cloud.call('probe', { turn })
    expect(reply).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', message: 'half built' })
  }
  const many = await Promise.all(Array.from({ length: 10 }, (_, turn) => cloud.call('probe', { turn })))
  expect(many.filter((reply) => 'code' in reply)).toHaveLength(10)
  await cloud.close()
})
