import type { Collection, Index } from '../storage/collection'
import type { Cell, Connection } from '../storage/connection'
import { StoredDocument } from '../storage/documentTable'
import type { KeyFields, Range } from './bounds'

/** A tree through which documents can be reached: the primary key, a declared index, or the order of arrival. */
export interface Access extends KeyFields {
  readonly name: string
  readonly unique: boolean
  /** Selects `key, doc` for a range; both parts are given their WHERE by the page reader. */
  readonly entries: { readonly table: string; readonly key: string; readonly doc: string }
}

export function primaryAccess(collection: Collection): Access {
  const entries = { table: collection.table, key: 'id', doc: 'n' }
  return { name: '_id_', unique: true, entries, fields: ['_id'], orders: [1], multikey: 0 }
}

export function indexAccess(index: Index): Access {
  const entries = { table: index.table, key: 'key', doc: 'doc' }
  const { name, unique, fields, orders, multikey } = index
  return { name, unique, entries, fields, orders, multikey }
}

interface Position {
  readonly key: Buffer
  readonly doc: number
}

export interface Page {
  readonly documents: StoredDocument[]
  /** Where the next page begins; undefined when the range is done. */
  readonly next: Position | undefined
}

/** The SQL of one page; exported for the test that asks the engine how it would run it. */
export function pageSql(
  collection: Collection,
  access: Access,
  { open, resumed, backwards }: { open: boolean; resumed: boolean; backwards: boolean },
): string {
  const { table, key, doc } = access.entries
  const direction = backwards ? 'DESC' : 'ASC'
  const sign = backwards ? '<' : '>'
  const conditions = open ? [] : [`${key} >= ?`, `${key} < ?`]
  // A key that many documents share is resumed behind its last document; a unique one, behind itself.
  if (resumed) conditions.push(access.unique ? `${key} ${sign} ?` : `(${key}, ${doc}) ${sign} (?, ?)`)
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const order = access.unique ? `${key} ${direction}` : `${key} ${direction}, ${doc} ${direction}`
  return `SELECT d.n, d.id, d.body, e.k FROM (
      SELECT ${key} AS k, ${doc} AS doc FROM ${table} ${where} ORDER BY ${order} LIMIT ? OFFSET ?
    ) e CROSS JOIN ${collection.table} d ON d.n = e.doc ORDER BY e.k ${direction}, e.doc ${direction}`
}

/** One page of a range. Pages instead of a cursor, so that no statement stays open between two calls. */
export function readPage(
  connection: Connection,
  collection: Collection,
  access: Access,
  range: Range,
  {
    from,
    limit,
    offset,
    backwards,
  }: { from: Position | undefined; limit: number; offset: number; backwards: boolean },
): Page {
  const open = range.from.length === 0
  const parameters: Cell[] = open ? [] : [range.from, range.to]
  if (from) parameters.push(...(access.unique ? [from.key] : [from.key, from.doc]))
  parameters.push(limit, offset)
  const sql = pageSql(collection, access, { open, resumed: from !== undefined, backwards })
  const rows = connection.all(sql, parameters)
  const documents = rows.map(([n, id, body]) => new StoredDocument(n as number, id as Buffer, body as string))
  const last = rows.at(-1)
  return {
    documents,
    next: last && rows.length === limit ? { key: last[3] as Buffer, doc: last[0] as number } : undefined,
  }
}

const BATCH = 100

/** Documents by many whole keys of a unique tree, in key order: `_id in [500 ids]` is five statements. */
export function* readKeys(
  connection: Connection,
  collection: Collection,
  access: Access,
  keys: readonly Buffer[],
) {
  const { table, key, doc } = access.entries
  const marks = (count: number) => Array.from({ length: count }, () => '?').join(',')
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = keys.slice(at, at + BATCH)
    const join = table === collection.table ? '' : `JOIN ${collection.table} d ON d.n = e.${doc}`
    const d = join === '' ? 'e' : 'd'
    const sql = `SELECT ${d}.n, ${d}.id, ${d}.body FROM ${table} e ${join} WHERE e.${key} IN (${marks(batch.length)}) ORDER BY e.${key}`
    for (const [n, id, body] of connection.all(sql, batch)) {
      yield new StoredDocument(n as number, id as Buffer, body as string)
    }
  }
}

export function countRange(connection: Connection, access: Access, range: Range, atMost?: number): number {
  const open = range.from.length === 0
  const where = open ? '' : `WHERE ${access.entries.key} >= ? AND ${access.entries.key} < ?`
  const parameters = open ? [] : [range.from, range.to]
  const inner = `SELECT 1 FROM ${access.entries.table} ${where} ${atMost === undefined ? '' : `LIMIT ${atMost}`}`
  return Number(connection.first(`SELECT count(*) FROM (${inner})`, parameters)?.[0])
}
