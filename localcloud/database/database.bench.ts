import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import { type CollectionDeclaration, openDatabase } from '.'

/** Run with `npx tsx localcloud/database/database.bench.ts [documents] [--json]`: what a call costs, durably. */
const json = process.argv.includes('--json')
const SIZE = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000_000)
const CALLERS = 32

const collections: CollectionDeclaration[] = [
  {
    name: 'slips',
    indexes: [
      {
        name: 'byKey',
        unique: true,
        fields: [
          { field: 'voter', order: 1 },
          { field: 'key', order: 1 },
        ],
      },
      {
        name: 'byBatch',
        fields: [
          { field: 'batch', order: 1 },
          { field: 'at', order: -1 },
        ],
      },
    ],
  },
]
const folder = mkdtempSync(join(tmpdir(), 'database-bench-'))
const file = join(folder, 'documents.sqlite')
const database = openDatabase({ file, durable: true, collections, now: Date.now })
const ask = (action: string, body: object) =>
  database.handle(`database.${action}`, { collectionName: 'slips', ...body })
const text = (value: object) => EJSON.stringify(value, { relaxed: false })

let next = 0
function slip() {
  const at = next++
  const state = Object.fromEntries(Array.from({ length: 6 }, (_, work) => [`work-${work}`, at % 10]))
  return {
    _id: `contest:${String(at).padStart(9, '0')}:2020-11-26:1`,
    voter: `v${(at * 7919) % 1_000_003}`,
    key: at,
    at,
    batch: null,
    state,
    hash: 'f'.repeat(64),
  }
}

const rows: Record<string, number> = {}
async function measure(
  name: string,
  times: number,
  work: (at: number) => Promise<unknown>,
  callers = 1,
): Promise<void> {
  let started = 0
  const begin = performance.now()
  const caller = async () => {
    while (started < times) await work(started++)
  }
  await Promise.all(Array.from({ length: callers }, caller))
  rows[name] = (performance.now() - begin) / times
}

async function main(): Promise<void> {
  const insertOne = (data: string) => ask('insertDocument', { data: [data] })
  const texts = Array.from({ length: 20_000 }, () => text(slip()))
  await measure(
    'insert, 32 callers, empty collection',
    10_000,
    (at) => insertOne(texts[at] as string),
    CALLERS,
  )
  await measure('insert, 1 caller', 500, (at) => insertOne(texts[10_000 + at] as string))
  const fill = performance.now()
  while (next < SIZE) await ask('insertDocument', { data: Array.from({ length: 1000 }, () => text(slip())) })
  const fillMs = performance.now() - fill
  const late = Array.from({ length: 5_000 }, () => text(slip()))
  const name = `${SIZE.toLocaleString('en')} documents`
  const before = database.counters.commits
  await measure(`insert, 32 callers, ${name}`, late.length, (at) => insertOne(late[at] as string), CALLERS)
  const perCommit = late.length / (database.counters.commits - before)
  const ids = (at: number) =>
    Array.from(
      { length: 500 },
      (_, each) => `contest:${String(((at * 500 + each) * 97) % 9000).padStart(9, '0')}:2020-11-26:1`,
    )
  await measure('mark 500 by _id in', 18, (at) => {
    const query = text({ _id: { $in: ids(at) } })
    return ask('modifyDocument', { query, data: text({ $set: { batch: at + 1 } }), multi: true, merge: true })
  })
  await measure('read 500 by _id in', 50, (at) =>
    ask('getDocument', { query: text({ _id: { $in: ids(at) } }), limit: 1000 }),
  )
  const page = (offset: number) =>
    ask('getDocument', { query: text({ batch: null }), order: text({ at: -1 }), limit: 20, offset })
  await measure('page of 20, filtered and sorted by an index', 500, () => page(0))
  await measure('the same behind 100,000 others', 20, () => page(Math.min(100_000, SIZE / 2)))
  await measure('one by _id', 2000, (at) => ask('getDocument', { query: text({ _id: ids(at)[0] }) }))
  await measure(
    'update one by _id, 32 callers',
    2000,
    (at) =>
      ask('modifyDocument', {
        query: text({ _id: `contest:${String(at).padStart(9, '0')}:2020-11-26:1` }),
        data: text({ $inc: { n: 1 } }),
        merge: true,
      }),
    CALLERS,
  )
  await measure('sum 500 by aggregate', 50, (at) =>
    ask('aggregateDocuments', {
      stages: [
        { stageKey: '$match', stageValue: text({ _id: { $in: ids(at) } }) },
        { stageKey: '$group', stageValue: text({ _id: null, n: { $sum: '$key' } }) },
      ],
    }),
  )
  await measure('count all', 5, () => ask('calculateDocument', { query: '{}' }))
  const bytes = statSync(file).size / next
  await database.close()
  if (json)
    console.log(JSON.stringify({ ms: rows, writesPerCommit: perCommit, bytesPerDocument: bytes, fillMs }))
  else {
    console.table(
      Object.fromEntries(Object.entries(rows).map(([key, ms]) => [key, { ms: Number(ms.toFixed(3)) }])),
    )
    console.log(
      `${perCommit.toFixed(1)} inserts a commit, ${bytes.toFixed(0)} bytes a document, filled in ${(fillMs / 1000).toFixed(0)} s`,
    )
  }
}

void main().finally(() => rmSync(folder, { recursive: true }))
