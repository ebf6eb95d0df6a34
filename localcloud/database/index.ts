import { calculateDocument } from './actions/calculateDocument'
import { getDocument } from './actions/getDocument'
import { insertDocument } from './actions/insertDocument'
import { modifyAndReturnDoc } from './actions/modifyAndReturnDoc'
import { modifyDocument } from './actions/modifyDocument'
import { removeDocument } from './actions/removeDocument'
import type { Action, Body, Reply } from './actions/request'
import type { CollectionDeclaration } from './declarations'
import { unsupported } from './errors'
import { Catalog } from './storage/catalog'
import { DatabaseFile } from './storage/databaseFile'
import { GroupCommit } from './storage/groupCommit'
import type { Document } from './values/value'
import { EngineWorkspace } from './workspace'

export type { CollectionDeclaration, IndexDeclaration } from './declarations'
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

export interface Database {
  /** Answers an SDK call. Resolves after its write is durable; throws CloudError in the cloud's words. */
  handle(action: string, body: Body): Promise<Reply>
  collectionsOverview(): CollectionOverview[]
  sample(collection: string, page?: { limit?: number; offset?: number }): Document[]
  /** Read back from the engine: whether a commit waits for the disk. */
  readonly durable: boolean
  close(): Promise<void>
}

const reads: Record<string, Action> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
}

const writes: Record<string, Action> = {
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
}

export function openDatabase({ file, durable, collections, now }: DatabaseOptions): Database {
  const data = new DatabaseFile(file, durable)
  const catalog = new Catalog(data.writer, collections)
  const group = new GroupCommit(data.writer)
  const guard = { beforeWrite: () => {} }
  const reader = new EngineWorkspace(data.reader, guard)
  const writer = new EngineWorkspace(data.writer, guard)

  return {
    async handle(action, body) {
      if (action === 'database.addCollection') {
        group.flush()
        catalog.create(body.collectionName)
        return {}
      }
      const collection = catalog.get(body.collectionName)
      const read = reads[action]
      if (read) return read({ workspace: reader, collection, body, now })
      const write = writes[action]
      if (!write) throw unsupported(`the action ${action}`)
      return group.run(() => write({ workspace: writer, collection, body, now }))
    },
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
    async close() {
      group.flush()
      data.close()
    },
  }
}
