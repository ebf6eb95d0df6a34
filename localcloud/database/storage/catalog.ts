import { CloudError } from '../../cloudError'
import type { CollectionDeclaration, IndexDeclaration } from '../declarations'
import { collectionMissing, invalidParam, messageOf } from '../errors'
import { buildIndex } from './buildIndex'
import { Collection, Index } from './collection'
import type { Connection } from './connection'

const TABLES = `
  CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS indexes (
    number INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL,
    definition TEXT NOT NULL, multikey INTEGER NOT NULL DEFAULT 0
  );`

/** The collections there are, brought in line with the declared ones when the database is opened. */
export class Catalog {
  private readonly collections = new Map<string, Collection>()

  constructor(
    private readonly writer: Connection,
    declared: readonly CollectionDeclaration[],
  ) {
    writer.exec(TABLES)
    this.inTransaction(() => {
      for (const [number, name] of writer.all('SELECT number, name FROM collections ORDER BY name')) {
        this.collections.set(String(name), new Collection(Number(number), String(name)))
      }
      for (const declaration of declared) {
        const collection = this.collections.get(declaration.name) ?? this.add(declaration.name)
        this.alignIndexes(collection, declaration.indexes)
      }
    })
  }

  get(name: unknown): Collection {
    const collection = typeof name === 'string' ? this.collections.get(name) : undefined
    if (!collection) throw collectionMissing(String(name))
    return collection
  }

  list(): Collection[] {
    return [...this.collections.values()]
  }

  create(name: unknown): void {
    if (typeof name !== 'string' || !/^[A-Za-z][\w-]{0,63}$/.test(name)) {
      throw invalidParam(`not a collection name: ${String(name)}`)
    }
    if (this.collections.has(name)) {
      throw new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `Table exist: ${name}`)
    }
    this.inTransaction(() => this.add(name))
  }

  private add(name: string): Collection {
    const number = this.writer.run('INSERT INTO collections (name) VALUES (?)', [name])
    const collection = new Collection(number, name)
    this.writer.exec(
      `CREATE TABLE ${collection.table} (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    this.collections.set(name, collection)
    return collection
  }

  /** Indexes that are no longer declared go; new and changed ones are built from the documents. */
  private alignIndexes(collection: Collection, declared: readonly IndexDeclaration[]): void {
    const wanted = new Map(declared.map((index) => [definitionOf(index), index]))
    const stored = this.writer.all('SELECT number, definition, multikey FROM indexes WHERE collection = ?', [
      collection.number,
    ])
    for (const [number, definition, multikey] of stored) {
      const declaration = wanted.get(String(definition))
      if (declaration) {
        collection.indexes.push(new Index(Number(number), declaration, Number(multikey)))
        wanted.delete(String(definition))
      } else {
        this.writer.exec(`DROP TABLE index_${number}`)
        this.writer.run('DELETE FROM indexes WHERE number = ?', [number ?? 0])
      }
    }
    for (const [definition, declaration] of wanted) {
      const number = this.writer.run('INSERT INTO indexes (collection, name, definition) VALUES (?, ?, ?)', [
        collection.number,
        declaration.name,
        definition,
      ])
      collection.indexes.push(buildIndex(this.writer, collection, new Index(number, declaration, 0)))
    }
  }

  private inTransaction(work: () => void): void {
    this.writer.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.writer.exec('COMMIT')
    } catch (cause) {
      this.writer.exec('ROLLBACK')
      throw cause instanceof CloudError ? cause : new CloudError('DATABASE_REQUEST_FAILED', messageOf(cause))
    }
  }
}

function definitionOf({ name, fields, unique }: IndexDeclaration): string {
  return JSON.stringify([name, fields.map(({ field, order }) => [field, order]), unique === true])
}
