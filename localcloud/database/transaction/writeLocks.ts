import { CloudError } from '../../cloudError'
import type { Collection } from '../storage/collection'
import { indexKeys } from '../storage/indexKeys'
import type { Document } from '../values/value'
import type { Guard } from './guard'

/** Whoever holds a lock; what waits for it waits for `ended`. */
export interface Holder {
  /** The database's state that the holder sees: changes numbered above it are news to the holder. */
  readonly since: number
  readonly ended: Promise<void>
}

/** A plain write met a document that a transaction holds: it waits until that ends, and tries again. */
export class HeldByTransaction extends Error {
  constructor(readonly holder: Holder) {
    super('held by a transaction')
  }
}

function conflict(): CloudError {
  return new CloudError('DATABASE_TRANSACTION_CONFLICT', 'a document was changed by another write')
}

/**
 * Which documents and unique keys open transactions have written, and which were changed under them.
 * All of it is in memory and only kept while a transaction is open: a crash leaves nothing to clean up.
 */
export class WriteLocks implements Guard {
  private readonly holders = new Map<string, Holder>()
  private readonly changes = new Map<string, number>()
  private open = 0
  private sequence = 0

  /** The number of the state that a snapshot taken now will see. */
  begin(): number {
    this.open++
    return this.sequence
  }

  end(holder: Holder): void {
    for (const [name, other] of this.holders) if (other === holder) this.holders.delete(name)
    this.open--
    if (this.open === 0) this.changes.clear()
  }

  beforeWrite(collection: Collection, id: Buffer, versions: readonly Document[]): void {
    if (this.open === 0) return
    const names = namesOf(collection, id, versions)
    for (const name of names) {
      const holder = this.holders.get(name)
      if (holder) throw new HeldByTransaction(holder)
    }
    this.note(names)
  }

  /** The guard under which a committing transaction writes what it holds. */
  guardOf(holder: Holder): Guard {
    return {
      beforeWrite: (collection, id, versions) => {
        const names = namesOf(collection, id, versions)
        if (names.some((name) => this.holders.get(name) !== holder)) throw conflict()
        this.note(names)
      },
    }
  }

  /** First writer wins: at once, as in the cloud, and not only when it commits. */
  acquire(holder: Holder, collection: Collection, id: Buffer, versions: readonly Document[]): void {
    const names = namesOf(collection, id, versions)
    for (const name of names) {
      const other = this.holders.get(name)
      if (other ? other !== holder : (this.changes.get(name) ?? 0) > holder.since) throw conflict()
    }
    for (const name of names) this.holders.set(name, holder)
  }

  private note(names: readonly string[]): void {
    this.sequence++
    for (const name of names) this.changes.set(name, this.sequence)
  }
}

/** The document itself, and every unique key that it had or will have: two inserts may race for a key only. */
function namesOf(collection: Collection, id: Buffer, versions: readonly Document[]): string[] {
  const names = [`${collection.number}:${id.toString('latin1')}`]
  for (const index of collection.indexes) {
    if (!index.unique) continue
    for (const version of versions) {
      for (const key of indexKeys(version, index).keys)
        names.push(`${index.number}!${key.toString('latin1')}`)
    }
  }
  return names
}
