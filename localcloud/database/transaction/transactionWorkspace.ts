import { duplicateKey } from '../errors'
import { compileFilter } from '../query/filter'
import { type Find, find } from '../query/find'
import { firstInOrder, sortKeyOf } from '../query/sorting'
import type { Collection } from '../storage/collection'
import type { Connection } from '../storage/connection'
import { indexKeys } from '../storage/indexKeys'
import { stringify } from '../values/ejson'
import type { Document } from '../values/value'
import { type Found, idOf, type Workspace } from '../workspace'
import type { Holder, WriteLocks } from './writeLocks'

interface Pending {
  /** As the snapshot has it; undefined for a document that this transaction brought. */
  readonly original: Found | undefined
  /** As this transaction left it; undefined once removed. */
  readonly current: Found | undefined
}

/** A transaction's view: the snapshot with the transaction's own writes, kept in memory, laid over it. */
export class TransactionWorkspace implements Workspace {
  private readonly pending = new Map<Collection, Map<string, Pending>>()

  constructor(
    private readonly snapshot: Connection,
    private readonly locks: WriteLocks,
    private readonly holder: Holder,
  ) {}

  find(collection: Collection, query: Find): Iterable<Found> {
    const pending = this.pendingOf(collection)
    if (pending.size === 0) return find(this.snapshot, collection, query)
    const { filter, sort = [], skip = 0, limit = Number.POSITIVE_INFINITY } = query
    const matches = compileFilter(filter)
    const found: Found[] = []
    // As many more are asked of the snapshot as may turn out to be covered.
    for (const stored of find(this.snapshot, collection, {
      filter,
      sort,
      limit: skip + limit + pending.size,
    })) {
      if (!pending.has(nameOf(stored.id))) found.push(stored)
    }
    for (const { current } of pending.values()) if (current && matches(current.document)) found.push(current)
    const key = sortKeyOf(sort)
    const ordered =
      sort.length === 0 ? found : firstInOrder(found, ({ document }) => key(document), skip + limit)
    return ordered.slice(skip, skip + limit)
  }

  count(collection: Collection, filter: Document): number {
    return Array.from(this.find(collection, { filter })).length
  }

  insert(collection: Collection, document: Document): void {
    const id = idOf(document)
    const [taken] = this.find(collection, { filter: { _id: document._id ?? null }, limit: 1 })
    if (taken) throw duplicateKey(collection.name, '_id_')
    this.locks.acquire(this.holder, collection, id, [document])
    this.put(collection, id, { original: undefined, current: { id, document, body: stringify(document) } })
  }

  replace(collection: Collection, found: Found, document: Document, body: string): void {
    this.locks.acquire(this.holder, collection, found.id, [found.document, document])
    this.put(collection, found.id, { original: found, current: { id: found.id, document, body } })
  }

  remove(collection: Collection, found: Found): void {
    this.locks.acquire(this.holder, collection, found.id, [found.document])
    this.put(collection, found.id, { original: found, current: undefined })
  }

  get unchanged(): boolean {
    return this.pending.size === 0
  }

  /** Writes everything to the database itself, in the order of each document's last write. */
  applyTo(engine: Workspace): void {
    for (const [collection, pending] of this.pending) {
      for (const { original, current } of pending.values()) {
        if (original && current) engine.replace(collection, original, current.document, current.body)
        else if (original) engine.remove(collection, original)
        else if (current) engine.insert(collection, current.document)
      }
    }
  }

  private put(collection: Collection, id: Buffer, { original, current }: Pending): void {
    if (current) this.refuseTakenKeys(collection, current)
    const pending = this.pendingOf(collection)
    const name = nameOf(id)
    const earlier = pending.get(name)
    pending.delete(name)
    pending.set(name, { original: earlier ? earlier.original : original, current })
    this.pending.set(collection, pending)
  }

  private pendingOf(collection: Collection): Map<string, Pending> {
    return this.pending.get(collection) ?? new Map()
  }

  /** A unique key may be held by the snapshot or by another document of this transaction. */
  private refuseTakenKeys(collection: Collection, { id, document }: Found): void {
    const pending = this.pendingOf(collection)
    for (const index of collection.indexes.filter(({ unique }) => unique)) {
      const { keys } = indexKeys(document, index)
      const own = nameOf(id)
      for (const key of keys) {
        const sql = `SELECT d.id FROM ${index.table} e JOIN ${collection.table} d ON d.n = e.doc WHERE e.key = ?`
        const owner = this.snapshot.first(sql, [key])?.[0]
        const name = owner instanceof Buffer ? nameOf(owner) : own
        if (name !== own && !pending.has(name)) throw duplicateKey(collection.name, index.name)
      }
      for (const [name, { current }] of pending) {
        if (name === own || !current) continue
        const others = indexKeys(current.document, index).keys
        if (others.some((other) => keys.some((key) => key.equals(other)))) {
          throw duplicateKey(collection.name, index.name)
        }
      }
    }
  }
}

function nameOf(id: Buffer): string {
  return id.toString('latin1')
}
