import type { Body, Reply } from './actions/request'
import type { CollectionDeclaration } from './declarations'
import { dispatcher } from './dispatcher'
import { Catalog } from './storage/catalog'
import { DatabaseFile } from './storage/databaseFile'
import { GroupCommit } from './storage/groupCommit'
import { Transactions } from './transaction/transactions'
import { WriteLocks } from './transaction/writeLocks'
import type { Document } from './values/value'
import { EngineWorkspace } from './workspace'

export type { CollectionDeclaration } from './declarations'
export { DataDamagedError } from './errors'

export interface DatabaseOptions {
  readonly file: string
  /** False for throw-away clouds of tests: nothing is synced. */
  readonly durable: boolean
  readonly collections: readonly CollectionDeclaration[]
  /** The cloud's clock, for `$tcb_server_date` and new ids. */
  readonly now: () => number
}

export interface CollectionOverview {
  readonly name: string
  readonly documents: number
  readonly indexes: readonly {
    readonly name: string
    readonly unique: boolean
    readonly fields: readonly string[]
  }[]
}

export interface Counters {
  /** Engine transactions so far: fewer than writes, because neighbours share one. */
  readonly commits: number
  /** Rows taken from the engine so far, by reads outside transactions and by writes. */
  readonly rowsRead: number
}

export interface Database {
  /** Answers an SDK call. Resolves after its write is durable; throws CloudError in the cloud's words. */
  handle(action: string, body: Body): Promise<Reply>
  collectionsOverview(): CollectionOverview[]
  sample(collection: string, page?: { limit?: number; offset?: number }): Document[]
  /** Read back from the engine: whether a commit waits for the disk. */
  readonly durable: boolean
  readonly counters: Counters
  close(): Promise<void>
}

export function openDatabase(options: DatabaseOptions): Database {
  const { file, durable, collections, now } = options
  const data = new DatabaseFile(file, durable)
  const catalog = data.closeOnFailure(() => new Catalog(data.writer, collections))
  const group = new GroupCommit(data.writer, data.durable)
  const locks = new WriteLocks()
  const transactions = new Transactions(data, group, locks)
  const reader = new EngineWorkspace(data.reader, locks)
  const handle = dispatcher({
    catalog,
    group,
    transactions,
    reader,
    writer: new EngineWorkspace(data.writer, locks),
    now,
  })

  return {
    handle,
    collectionsOverview: () =>
      catalog.list().map((collection) => ({
        name: collection.name,
        documents: reader.count(collection, {}),
        indexes: collection.indexes.map(({ name, unique, fields }) => ({ name, unique, fields })),
      })),
    sample: (name, { limit = 20, offset = 0 } = {}) =>
      Array.from(
        reader.find(catalog.get(name), { filter: {}, limit, skip: offset }),
        ({ document }) => document,
      ),
    get durable() {
      return data.durable
    },
    get counters() {
      return { commits: group.commits, rowsRead: data.reader.rowsRead + data.writer.rowsRead }
    },
    async close() {
      group.flush()
      transactions.endAll()
      data.close()
    },
  }
}
