import { existsSync, statSync } from 'node:fs'
import { DataDamagedError } from '../errors'
import { Connection } from './connection'

/** Raised whenever the layout of tables or keys changes, so that an old file is named and not misread. */
const FORMAT = 1
/** A whole check of a small file costs milliseconds; a large one would delay every start. */
const CHECKED_BYTES = 32 * 1024 * 1024
const SYNC_FULL = 2

/**
 * The file and its connections. Writes go through one connection; reads have another, which sees only what
 * is committed, and committed means synced: nobody is ever told of a write that a power cut could undo.
 */
export class DatabaseFile {
  readonly writer: Connection
  readonly reader: Connection
  private readonly idleSnapshots: Connection[] = []

  constructor(
    private readonly path: string,
    durable: boolean,
  ) {
    const existed = existsSync(path) && statSync(path).size > 0
    this.writer = new Connection(path)
    this.reader = this.closeOnFailure(() => {
      this.writer.all('PRAGMA journal_mode = WAL')
      this.writer.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`)
      this.writer.exec('PRAGMA cache_size = -65536')
      // Savepoints keep the pages they may have to restore here; on disk, that cost more than the write.
      this.writer.exec('PRAGMA temp_store = MEMORY')
      if (existed) this.check()
      else this.writer.exec(`PRAGMA user_version = ${FORMAT}`)
      return this.connectReader()
    })
  }

  /** Read back from the engine, not remembered: a test asserts it. */
  get durable(): boolean {
    return this.writer.first('PRAGMA synchronous')?.[0] === SYNC_FULL
  }

  /** A connection that keeps seeing the database as it is now. */
  openSnapshot(): Connection {
    const connection = this.idleSnapshots.pop() ?? this.connectReader()
    connection.exec('BEGIN')
    connection.first('SELECT number FROM collections LIMIT 1')
    return connection
  }

  closeSnapshot(connection: Connection): void {
    connection.exec('ROLLBACK')
    if (this.idleSnapshots.length < 32) this.idleSnapshots.push(connection)
    else connection.close()
  }

  close(): void {
    for (const connection of [...this.idleSnapshots, this.reader, this.writer]) connection?.close()
  }

  /** Opening may stop half-way, and must not leave the file open behind it. */
  closeOnFailure<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      this.close()
      throw cause
    }
  }

  private connectReader(): Connection {
    const connection = new Connection(this.path)
    connection.exec('PRAGMA query_only = ON')
    connection.exec('PRAGMA cache_size = -16384')
    return connection
  }

  private check(): void {
    const format = this.writer.first('PRAGMA user_version')?.[0]
    if (format !== FORMAT) throw new DataDamagedError(this.path, `unknown format ${format}`)
    if (statSync(this.path).size > CHECKED_BYTES) return
    const finding = this.writer.first('PRAGMA quick_check(1)')?.[0]
    if (finding !== 'ok') throw new DataDamagedError(this.path, finding)
  }
}
