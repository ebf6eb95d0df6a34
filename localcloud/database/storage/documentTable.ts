import { duplicateKey } from '../errors'
import { parseBody, stringify } from '../values/ejson'
import type { Document } from '../values/value'
import type { Collection } from './collection'
import { type Connection, isTakenKey } from './connection'
import { indexKeys } from './indexKeys'
import { addToIndex, moveInIndex, removeFromIndex } from './indexRows'

/** A stored document: its row number, its encoded `_id`, its body as text, parsed when first asked for. */
export class StoredDocument {
  private parsed: Document | undefined

  constructor(
    readonly n: number,
    readonly id: Buffer,
    readonly body: string,
  ) {}

  get document(): Document {
    this.parsed ??= parseBody(this.body)
    return this.parsed
  }
}

/** Each of these writes a document and all of its index rows; the caller's savepoint keeps them together. */
export function insertRow(writer: Connection, collection: Collection, id: Buffer, document: Document): void {
  let n: number
  try {
    n = writer.run(`INSERT INTO ${collection.table} (id, body) VALUES (?, ?)`, [id, stringify(document)])
  } catch (cause) {
    if (isTakenKey(cause)) throw duplicateKey(collection.name, '_id_')
    throw cause
  }
  for (const index of collection.indexes) addToIndex(writer, collection, index, n, document)
}

export function replaceRow(
  writer: Connection,
  collection: Collection,
  before: StoredDocument,
  after: { document: Document; body: string },
): void {
  writer.run(`UPDATE ${collection.table} SET body = ? WHERE n = ?`, [after.body, before.n])
  for (const index of collection.indexes) {
    const keys = { before: indexKeys(before.document, index), after: indexKeys(after.document, index) }
    moveInIndex(writer, collection, index, before.n, keys)
  }
}

export function removeRow(writer: Connection, collection: Collection, stored: StoredDocument): void {
  writer.run(`DELETE FROM ${collection.table} WHERE n = ?`, [stored.n])
  for (const index of collection.indexes) removeFromIndex(writer, index, stored.n, stored.document)
}
