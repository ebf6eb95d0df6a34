import { count, type Find, find } from './query/find'
import type { Collection } from './storage/collection'
import type { Connection } from './storage/connection'
import { insertRow, removeRow, replaceRow, StoredDocument } from './storage/documentTable'
import type { Guard } from './transaction/guard'
import { encodeKey } from './values/keyEncoding'
import type { Document, Value } from './values/value'

/** A document as it was found. Its `id` is the encoded `_id`; `body` is the text it is stored as. */
export interface Found {
  readonly id: Buffer
  readonly body: string
  readonly document: Document
}

/** Where an action reads and writes: the database itself, or the private view of a transaction. */
export interface Workspace {
  find(collection: Collection, query: Find): Iterable<Found>
  count(collection: Collection, filter: Document): number
  insert(collection: Collection, document: Document): void
  replace(collection: Collection, found: Found, document: Document, body: string): void
  remove(collection: Collection, found: Found): void
}

/** `_id` as the primary key's bytes. */
export function idOf(document: Document): Buffer {
  return encodeKey([document._id as Value])
}

/** The database itself. Writes must run inside a group commit; each asks the guard, who may hold the document. */
export class EngineWorkspace implements Workspace {
  constructor(
    private readonly connection: Connection,
    private readonly guard: Guard,
  ) {}

  find(collection: Collection, query: Find): Iterable<StoredDocument> {
    return find(this.connection, collection, query)
  }

  count(collection: Collection, filter: Document): number {
    return count(this.connection, collection, filter)
  }

  insert(collection: Collection, document: Document): void {
    const id = idOf(document)
    this.guard.beforeWrite(collection, id, [document])
    insertRow(this.connection, collection, id, document)
  }

  replace(collection: Collection, found: Found, document: Document, body: string): void {
    const stored = this.stored(collection, found)
    this.guard.beforeWrite(collection, stored.id, [stored.document, document])
    replaceRow(this.connection, collection, stored, { document, body })
  }

  remove(collection: Collection, found: Found): void {
    const stored = this.stored(collection, found)
    this.guard.beforeWrite(collection, stored.id, [stored.document])
    removeRow(this.connection, collection, stored)
  }

  private stored(collection: Collection, found: Found): StoredDocument {
    if (found instanceof StoredDocument) return found
    const [stored] = this.find(collection, { filter: { _id: found.document._id as Value }, limit: 1 })
    if (!stored) throw new Error(`a locked document vanished from ${collection.name}`)
    return stored
  }
}
