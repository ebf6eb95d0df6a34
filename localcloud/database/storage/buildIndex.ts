import { parseBody } from '../values/ejson'
import type { Collection, Index } from './collection'
import type { Connection } from './connection'
import { addToIndex } from './indexRows'

const BATCH = 1000

/** Creates the index's table and files every document there is. */
export function buildIndex(writer: Connection, collection: Collection, index: Index): Index {
  writer.exec(index.createSql)
  let last = 0
  for (;;) {
    const rows = writer.all(`SELECT n, body FROM ${collection.table} WHERE n > ? ORDER BY n LIMIT ${BATCH}`, [
      last,
    ])
    for (const [n, body] of rows) addToIndex(writer, collection, index, Number(n), parseBody(String(body)))
    if (rows.length < BATCH) return index
    last = Number(rows.at(-1)?.[0])
  }
}
