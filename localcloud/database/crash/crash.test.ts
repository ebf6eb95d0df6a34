import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { databaseForTest } from '../databaseForTest'
import { Index } from '../storage/collection'
import { Connection } from '../storage/connection'
import { indexKeys } from '../storage/indexKeys'
import { parseBody } from '../values/ejson'
import { collections } from './collections'

const KILLS = 4
const db = databaseForTest(collections, true)

/** Runs the writer, kills it in the middle of its work, and gives back what it had been told was done. */
async function killWriter(run: number): Promise<string[]> {
  const script = join(__dirname, 'writer.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, db.file, `r${run}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      told += chunk
      if (told.startsWith('ready')) resolve()
    })
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  await Promise.race([ready, ended])
  await wait(200 + run * 90)
  child.kill('SIGKILL')
  await ended
  return told.split('\n').slice(1, -1)
}

/** Every key that every document should have, against every key that the index has. */
function compareIndexes(): void {
  const connection = new Connection(db.file)
  const documents = connection
    .all('SELECT n, body FROM documents_1')
    .map(([n, body]) => ({ n, document: parseBody(String(body)) }))
  collections[0]?.indexes.forEach((declaration, at) => {
    const index = new Index(at + 1, declaration, 0)
    const wanted = documents.flatMap(({ n, document }) =>
      indexKeys(document, index).keys.map((key) => `${key.toString('hex')} ${n}`),
    )
    const stored = connection
      .all(`SELECT key, doc FROM ${index.table}`)
      .map(([key, n]) => `${(key as Buffer).toString('hex')} ${n}`)
    expect(stored.sort()).toEqual(wanted.sort())
  })
  expect(connection.first('PRAGMA integrity_check')).toEqual(['ok'])
  connection.close()
}

test('killed in the middle of its work it keeps what it acknowledged, and nothing half-done', async () => {
  await db.add('accounts', { _id: 'left', amount: 0 }, { _id: 'right', amount: 0 })
  let acknowledged = 0
  let transfers = 0
  for (let run = 0; run < KILLS; run++) {
    await db.database.close()
    const told = await killWriter(run)
    await db.reopen()
    const slips = told.filter((line) => line.startsWith('+')).map((line) => line.slice(2))
    acknowledged += slips.length
    transfers += told.length - slips.length
    for (let at = 0; at < slips.length; at += 500) {
      const ids = slips.slice(at, at + 500)
      expect(await db.count('slips', { _id: { $in: ids } })).toBe(ids.length)
    }
    const [left, right] = await db.get('accounts', {}, { order: { _id: 1 } })
    expect(Number(left?.amount) + Number(right?.amount)).toBe(0)
    expect(Number(right?.amount)).toBeGreaterThanOrEqual(transfers)
    compareIndexes()
  }
  expect(acknowledged).toBeGreaterThan(500)
  expect(transfers).toBeGreaterThan(10)
})
