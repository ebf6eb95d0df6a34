import { randomUUID } from 'node:crypto'
import { CloudError } from '../../cloudError'
import type { Connection } from '../storage/connection'
import type { DatabaseFile } from '../storage/databaseFile'
import type { GroupCommit } from '../storage/groupCommit'
import { EngineWorkspace, type Workspace } from '../workspace'
import { TransactionWorkspace } from './transactionWorkspace'
import type { Holder, WriteLocks } from './writeLocks'

/** The cloud ends a transaction that takes longer. Measured by a clock that no one can set. */
const LIMIT_MS = 30_000

interface Transaction extends Holder {
  readonly snapshot: Connection
  readonly workspace: TransactionWorkspace
  readonly timer: NodeJS.Timeout
  readonly release: () => void
  readonly deadline: number
}

function dead(): CloudError {
  return new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    'the transaction does not exist, has ended or ran out of time',
  )
}

/** The open transactions. Nothing of one is on disk before its commit, so a crash simply forgets it. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()

  constructor(
    private readonly file: DatabaseFile,
    private readonly group: GroupCommit,
    private readonly locks: WriteLocks,
  ) {}

  start(): string {
    // What is written but not committed would be missing from the snapshot, and later look like no news.
    this.group.flush()
    const id = randomUUID()
    const snapshot = this.file.openSnapshot()
    let release = () => {}
    const ended = new Promise<void>((resolve) => {
      release = resolve
    })
    const holder: Holder = { since: this.locks.begin(), ended }
    const workspace = new TransactionWorkspace(snapshot, this.locks, holder)
    const timer = setTimeout(() => this.end(id), LIMIT_MS).unref()
    const deadline = performance.now() + LIMIT_MS
    this.open.set(id, Object.assign(holder, { snapshot, workspace, timer, release, deadline }))
    return id
  }

  /** Runs one action in a transaction. A write that fails ends the transaction, as it does in MongoDB. */
  run<T>(id: unknown, work: (workspace: Workspace) => T): T {
    const { workspace } = this.get(id)
    try {
      return work(workspace)
    } catch (cause) {
      this.end(String(id))
      throw cause
    }
  }

  async commit(id: unknown): Promise<void> {
    const transaction = this.get(id)
    const name = String(id)
    // From here on no action may join it; its locks stay until the commit is on disk.
    this.open.delete(name)
    try {
      if (transaction.workspace.unchanged) return
      await this.group.run(() => {
        transaction.workspace.applyTo(new EngineWorkspace(this.file.writer, this.locks.guardOf(transaction)))
      })
    } finally {
      this.finish(transaction)
    }
  }

  abort(id: unknown): void {
    this.get(id)
    this.end(String(id))
  }

  endAll(): void {
    for (const id of [...this.open.keys()]) this.end(id)
  }

  private get(id: unknown): Transaction {
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined
    if (!transaction) throw dead()
    // The timer comes late when the process is busy; the limit does not.
    if (performance.now() > transaction.deadline) {
      this.end(String(id))
      throw dead()
    }
    return transaction
  }

  private end(id: string): void {
    const transaction = this.open.get(id)
    if (!transaction) return
    this.open.delete(id)
    this.finish(transaction)
  }

  private finish(transaction: Transaction): void {
    clearTimeout(transaction.timer)
    this.file.closeSnapshot(transaction.snapshot)
    this.locks.end(transaction)
    transaction.release()
  }
}
