import Engine from 'libsql'
import { DataDamagedError } from '../errors'

export type Cell = string | number | Buffer | null
export type Row = Cell[]

/** One connection to the file, with its statements prepared once. Synchronous, as the engine is. */
export class Connection {
  private readonly engine: Engine.Database
  private readonly statements = new Map<string, Engine.Statement>()

  /** Rows handed out so far: how a test sees that a page did not cost a scan. */
  rowsRead = 0

  constructor(readonly file: string) {
    this.engine = this.guard(() => new Engine(file))
  }

  exec(sql: string): void {
    this.guard(() => this.engine.exec(sql))
  }

  /** Rows are read to the end at once: an open cursor would hold its snapshot and block checkpoints. */
  all(sql: string, parameters: readonly Cell[] = []): Row[] {
    const rows = this.guard(() => this.prepared(sql).all(parameters as Cell[]) as Row[])
    this.rowsRead += rows.length
    return rows
  }

  first(sql: string, parameters: readonly Cell[] = []): Row | undefined {
    return this.all(sql, parameters)[0]
  }

  run(sql: string, parameters: readonly Cell[] = []): number {
    return this.guard(() => Number(this.prepared(sql).run(parameters as Cell[]).lastInsertRowid))
  }

  close(): void {
    this.statements.clear()
    this.engine.close()
  }

  private prepared(sql: string): Engine.Statement {
    let statement = this.statements.get(sql)
    if (!statement) {
      statement = this.engine.prepare(sql)
      if (/^\s*(select|pragma|explain)/i.test(sql)) statement.raw()
      this.statements.set(sql, statement)
    }
    return statement
  }

  private guard<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      const code = (cause as { code?: unknown }).code
      if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') throw new DataDamagedError(this.file, cause)
      throw cause
    }
  }
}

/** The engine's own refusal of a key that is there already. */
export function isTakenKey(cause: unknown): boolean {
  const code = (cause as { code?: unknown }).code
  return (
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
    code === 'SQLITE_CONSTRAINT'
  )
}
