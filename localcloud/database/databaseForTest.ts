import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EJSON } from 'bson'
import { type CollectionDeclaration, type Database, openDatabase } from '.'

type Fields = Record<string, unknown>

/** An index in one line: `index('byVotes', 'contest', '-votes')`. */
export function index(name: string, ...fields: string[]) {
  return {
    name,
    fields: fields.map((field) =>
      field.startsWith('-') ? { field: field.slice(1), order: -1 as const } : { field, order: 1 as const },
    ),
  }
}

export interface Calls {
  readonly database: Database
  readonly file: string
  add(collection: string, ...documents: Fields[]): Promise<unknown[]>
  get(collection: string, query?: Fields, options?: Fields & { order?: Fields }): Promise<Fields[]>
  count(collection: string, query?: Fields): Promise<number>
  update(collection: string, query: Fields, data: Fields, options?: Fields): Promise<number>
  remove(collection: string, query: Fields): Promise<number>
  aggregate(collection: string, ...stages: Fields[]): Promise<Fields[]>
  /** Lets this database go and opens the file again, with other declarations if given. */
  reopen(collections?: readonly CollectionDeclaration[]): Promise<void>
}

const out = (value: unknown) => EJSON.stringify(value as object, { relaxed: false })
const back = (text: string) => EJSON.parse(text) as Fields

/** Speaks to a database of its own as the SDK would, without the SDK: plain objects in and out. */
export function databaseForTest(collections: readonly CollectionDeclaration[], durable = false): Calls {
  const folder = mkdtempSync(join(tmpdir(), 'database-'))
  const file = join(folder, 'documents.sqlite')
  const now = () => 1_606_000_000_000
  const calls = { file } as { -readonly [name in keyof Calls]: Calls[name] }
  const open = (declared: readonly CollectionDeclaration[]) => {
    calls.database = openDatabase({ file, durable, collections: declared, now })
  }
  beforeAll(() => open(collections))
  afterAll(async () => {
    await calls.database.close()
    rmSync(folder, { recursive: true })
  })
  const ask = async (action: string, collectionName: string, body: Fields) => {
    const reply = await calls.database.handle(`database.${action}`, { collectionName, ...body })
    return reply.data as Fields
  }
  return Object.assign(calls, {
    add: async (name, ...documents) =>
      (await ask('insertDocument', name, { data: documents.map(out) })).insertedIds as unknown[],
    get: async (name, query = {}, { order, ...options } = {}) => {
      const body = { query: out(query), ...(order && { order: out(order) }), ...options }
      return ((await ask('getDocument', name, body)).list as string[]).map(back)
    },
    count: async (name, query = {}) =>
      Number((await ask('calculateDocument', name, { query: out(query) })).total),
    update: async (name, query, data, options) => {
      const body = { query: out(query), data: out(data), multi: true, merge: true, upsert: false, ...options }
      return Number((await ask('modifyDocument', name, body)).updated)
    },
    remove: async (name, query) =>
      Number((await ask('removeDocument', name, { query: out(query), multi: true })).deleted),
    aggregate: async (name, ...raw) => {
      const stages = raw.flatMap((stage) =>
        Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: out(value) })),
      )
      return ((await ask('aggregateDocuments', name, { stages })).list as string[]).map(back)
    },
    reopen: async (declared = collections) => {
      await calls.database.close()
      open(declared)
    },
  } satisfies Partial<Calls>)
}
