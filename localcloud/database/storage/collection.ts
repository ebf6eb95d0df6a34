import type { IndexDeclaration } from '../declarations'
import type { IndexFields } from './indexKeys'

/** A declared index: a table of its own, keyed by the encoded fields. */
export class Index implements IndexFields {
  readonly table: string
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly string[]
  readonly paths: readonly (readonly string[])[]
  readonly orders: readonly (1 | -1)[]

  constructor(
    readonly number: number,
    declaration: IndexDeclaration,
    /** Bit i: the index's field i has met an array in some document, so one document may have many keys. */
    public multikey: number,
  ) {
    this.table = `index_${number}`
    this.name = declaration.name
    this.unique = declaration.unique === true
    this.fields = declaration.fields.map(({ field }) => field)
    this.paths = this.fields.map((field) => field.split('.'))
    this.orders = declaration.fields.map(({ order }) => order)
  }

  /** A unique index's key belongs to one document; another's keys are told apart by the document's number. */
  get createSql(): string {
    const primaryKey = this.unique ? 'key' : 'key, doc'
    return `CREATE TABLE ${this.table} (key BLOB NOT NULL, doc INTEGER NOT NULL, PRIMARY KEY (${primaryKey})) WITHOUT ROWID`
  }
}

export class Collection {
  readonly table: string
  readonly indexes: Index[] = []

  constructor(
    readonly number: number,
    readonly name: string,
  ) {
    this.table = `documents_${number}`
  }
}
