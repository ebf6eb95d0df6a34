import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CallLog, type LogEntry } from './callLog'
import type { FunctionCall } from './functionCall'
import { LogFile } from './logFile'

const call = (requestId: string): FunctionCall => ({
  requestId,
  functionName: 'voting',
  event: '{}',
  action: 'castVotes',
  caller: { source: 'wx_client', openid: 'openid-1' },
  coldStart: false,
  waitedMs: 0,
  databaseCalls: [],
  output: [],
})

test('the newest come first, and the oldest make room', () => {
  const seen: LogEntry[] = []
  const log = new CallLog(() => 0, [(entry) => seen.push(entry)])
  for (let id = 0; id < 2_500; id++) log.record(call(String(id)), { ok: true, json: 'null' }, 1)
  expect(log.latest(3).map(({ requestId }) => requestId)).toEqual(['2499', '2498', '2497'])
  expect(
    log
      .latest()
      .map(({ requestId }) => requestId)
      .at(-1),
  ).toBe('1500')
  expect(log.find('1500')).toBeDefined()
  expect(log.find('1499')).toBeUndefined()
  expect(seen).toHaveLength(2_500)
})

test('a failure is kept with its code', () => {
  const log = new CallLog(() => 7)
  log.record(call('r'), { ok: false, code: 'FUNCTIONS_EXECUTE_FAIL', message: 'no' }, 3)
  expect(log.find('r')).toMatchObject({ at: 7, ms: 3, code: 'FUNCTIONS_EXECUTE_FAIL', message: 'no' })
})

describe('the file', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'localcloud-log-'))
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  test('holds one JSON line an entry and goes on after a restart', () => {
    const path = join(dir, 'calls.jsonl')
    for (const run of [1, 2]) {
      const file = new LogFile(path)
      file.write({ run, text: '两行\n一条' })
      file.flush()
    }
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).run)).toEqual([1, 2])
  })

  test('begins anew at its limit and keeps the one before', () => {
    const path = join(dir, 'calls.jsonl')
    writeFileSync(path, 'x'.repeat(17 * 1024 * 1024))
    const file = new LogFile(path)
    file.write({ first: 'of the new one' })
    file.flush()
    expect(statSync(path).size).toBeLessThan(100)
    expect(statSync(`${path}.1`).size).toBe(17 * 1024 * 1024)
  })
})
