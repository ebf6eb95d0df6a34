import { writeSync } from 'node:fs'
import { type Database, openDatabase } from '..'
import { collections } from './collections'

/**
 * A process that writes as fast as it can until it is killed, and says on standard output what was
 * acknowledged to it: `+ id` for a document, `= n` for a transfer between the two halves of an account.
 */
const [, , file = '', run = ''] = process.argv
const database = openDatabase({ file, durable: true, collections, now: Date.now })
const say = (line: string) => writeSync(1, `${line}\n`)

const ask = (db: Database, action: string, body: Record<string, unknown>) =>
  db.handle(`database.${action}`, body)

async function writeSlips(writer: number): Promise<void> {
  for (let at = 0; ; at++) {
    const _id = `${run}-${writer}-${at}`
    const slip = { _id, voter: `${run}-${writer}`, key: at, tags: ['a', `t${at % 7}`], note: 'x'.repeat(300) }
    await ask(database, 'insertDocument', { collectionName: 'slips', data: [JSON.stringify(slip)] })
    say(`+ ${_id}`)
    if (at % 5 !== 0) continue
    const body = {
      collectionName: 'slips',
      query: JSON.stringify({ _id }),
      data: '{"$set":{"tags":["moved"]}}',
      merge: true,
    }
    await ask(database, 'modifyDocument', body)
  }
}

async function transfer(): Promise<void> {
  for (let at = 0; ; at++) {
    const { transactionId } = await ask(database, 'startTransaction', {})
    const inBoth = ['left', 'right'].map((half) => ({
      collectionName: 'accounts',
      transactionId,
      query: JSON.stringify({ _id: half }),
      data: JSON.stringify({ $inc: { amount: half === 'left' ? -1 : 1 } }),
      merge: true,
    }))
    for (const body of inBoth) await ask(database, 'modifyDocument', body)
    await ask(database, 'commitTransaction', { transactionId })
    say(`= ${at}`)
  }
}

say('ready')
void Promise.all([...Array.from({ length: 24 }, (_, writer) => writeSlips(writer)), transfer()])
