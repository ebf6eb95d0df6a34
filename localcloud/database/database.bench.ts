import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import { type CollectionDeclaration, openDatabase } from '.'

/** `npx tsx localcloud/database/database.bench.ts [documents] [--json]`: what a call costs, commits synced. */
const json = process.argv.includes('--json')
const SIZE = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000_000)
const CALLERS = 32

const asc = (field: string) => ({ field, order: 1 as const })
const desc = (field: string) => ({ field, order: -1 as const })
const collections: CollectionDeclaration[] = [
  {
    name: 'slips',
    indexes: [
      { name: 'byKey', unique: true, fields: [asc('voter'), asc('key')] },
      { name: 'byBatch', fields: [asc('batch'), desc('at')] },
    ],
  },
  { name: 'bare', indexes: [{ name: 'byKey', unique: true, fields: [asc('voter'), asc('key')] }] },
]

interface Cost {
  /** As a caller waits, with whatever else the machine is doing. */
  readonly ms: number
  /** What this process spends itself: the steadier number. */
  readonly cpuMs: number
}

const costs: Record<string, Cost> = {}
const rounded = (ms: number) => Math.round(ms * 1000) / 1000
const text = (value: object) => EJSON.stringify(value, { relaxed: false })
const idOf = (at: number) => `contest:${String(at).padStart(9, '0')}:2020-11-26:1`
/** As settling takes them: the oldest 500 that are left. */
const idsOf = (at: number) => Array.from({ length: 500 }, (_, each) => idOf((at * 500 + each) % 9000))

let next = 0
function slip(): string {
  const at = next++
  const state = Object.fromEntries(Array.from({ length: 6 }, (_, work) => [`work-${work}`, at % 10]))
  const voter = `v${(at * 7919) % 1_000_003}`
  return text({ _id: idOf(at), voter, key: at, at, batch: null, state, hash: 'f'.repeat(64) })
}

async function measure(name: string, times: number, work: (at: number) => Promise<unknown>, callers = 1) {
  let started = 0
  const begin = performance.now()
  const cpu = process.cpuUsage()
  const caller = async () => {
    while (started < times) await work(started++)
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const { user, system } = process.cpuUsage(cpu)
  costs[name] = {
    ms: rounded((performance.now() - begin) / times),
    cpuMs: rounded((user + system) / 1000 / times),
  }
}

async function run(file: string) {
  const database = openDatabase({ file, durable: true, collections, now: Date.now })
  const ask = (action: string, body: object) =>
    database.handle(`database.${action}`, { collectionName: 'slips', ...body })
  const insert = (data: string[], collectionName: string) => ask('insertDocument', { data, collectionName })
  const get = (query: object, options: object = {}) => ask('getDocument', { query: text(query), ...options })
  const change = (query: object, data: object) =>
    ask('modifyDocument', { query: text(query), data: text(data), multi: true, merge: true })
  const slips = (count: number) => Array.from({ length: count }, slip)

  for (const [collection, indexes] of [
    ['bare', 'one unique index'],
    ['slips', 'two indexes'],
  ] as const) {
    const texts = slips(12_500)
    await measure(`warm-up`, 2000, (at) => insert([texts[at] as string], collection), CALLERS)
    await measure(
      `insert, 32 callers, ${indexes}`,
      10_000,
      (at) => insert([texts[2000 + at] as string], collection),
      CALLERS,
    )
    await measure(`insert, 1 caller, ${indexes}`, 500, (at) =>
      insert([texts[12_000 + at] as string], collection),
    )
    next = collection === 'bare' ? 0 : next
  }
  while (next < SIZE) await insert(slips(1000), 'slips')
  const late = slips(10_000)
  const commits = database.counters.commits
  const size = SIZE.toLocaleString('en')
  await measure(
    `insert, 32 callers, two indexes, ${size} there`,
    10_000,
    (at) => insert([late[at] as string], 'slips'),
    CALLERS,
  )
  const insertsPerCommit = rounded(late.length / (database.counters.commits - commits))
  await measure('mark 500 by _id in', 18, (at) =>
    change({ _id: { $in: idsOf(at) } }, { $set: { batch: at + 1 } }),
  )
  await measure('read 500 by _id in', 50, (at) => get({ _id: { $in: idsOf(at) } }, { limit: 1000 }))
  const page = (offset: number) => get({ batch: null }, { order: text({ at: -1 }), limit: 20, offset })
  await measure('page of 20 by an index in its order', 500, () => page(0))
  await measure('the same behind 100,000 others', 20, () => page(Math.min(100_000, SIZE / 2)))
  await measure('one by _id', 2000, (at) => get({ _id: idOf(at) }))
  await measure(
    'update one by _id, 32 callers',
    2000,
    (at) => change({ _id: idOf(at) }, { $inc: { n: 1 } }),
    CALLERS,
  )
  const sum = { stageKey: '$group', stageValue: text({ _id: null, keys: { $sum: '$key' } }) }
  const match = (at: number) => ({ stageKey: '$match', stageValue: text({ _id: { $in: idsOf(at) } }) })
  await measure('sum 500 by aggregate', 50, (at) => ask('aggregateDocuments', { stages: [match(at), sum] }))
  await measure('count all', 5, () => ask('calculateDocument', {}))
  await database.close()
  const { 'warm-up': _, ...calls } = costs
  return { documents: next, calls, insertsPerCommit, bytesPerDocument: rounded(statSync(file).size / next) }
}

const folder = mkdtempSync(join(tmpdir(), 'database-bench-'))
void run(join(folder, 'documents.sqlite'))
  .then((result) => {
    if (json) return console.log(JSON.stringify(result))
    console.table(result.calls)
    console.log(`${result.insertsPerCommit} inserts a commit, ${result.bytesPerDocument} bytes a document`)
  })
  .finally(() => rmSync(folder, { recursive: true }))
