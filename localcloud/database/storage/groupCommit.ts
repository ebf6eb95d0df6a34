import { messageOf, requestFailed } from '../errors'
import type { Connection } from './connection'

type Settle = (failure?: unknown) => void

/**
 * Writes that arrive in the same turn of the event loop share one engine transaction and one sync. The
 * first opens it, `setImmediate` commits it (after the turn's messages are handled), and only then are all
 * of them answered, refusals too: a refusal may rest on a neighbour's write that is not on disk yet.
 * Each write has a savepoint, so that one that fails undoes itself alone.
 */
export class GroupCommit {
  private waiting: Settle[] = []
  private open = false
  commits = 0

  constructor(private readonly writer: Connection) {}

  run<T>(write: () => T): Promise<T> {
    if (!this.open) this.begin()
    let outcome: { value: T } | { failure: unknown }
    this.writer.run('SAVEPOINT one')
    try {
      outcome = { value: write() }
    } catch (failure) {
      this.writer.run('ROLLBACK TO one')
      outcome = { failure }
    }
    this.writer.run('RELEASE one')
    return new Promise<T>((resolve, reject) => {
      this.waiting.push((failure) => {
        if (failure !== undefined) reject(failure)
        else if ('value' in outcome) resolve(outcome.value)
        else reject(outcome.failure)
      })
    })
  }

  /** Commits what is open now. Called by the turn's end, and by whoever needs everything so far on disk. */
  flush(): void {
    if (!this.open) return
    this.open = false
    const settled = this.waiting
    this.waiting = []
    let failure: unknown
    try {
      this.writer.run('COMMIT')
      this.commits++
    } catch (cause) {
      failure = requestFailed(`nothing was written: ${messageOf(cause)}`)
      this.rollBack()
    }
    for (const settle of settled) settle(failure)
  }

  private begin(): void {
    this.writer.run('BEGIN IMMEDIATE')
    this.open = true
    setImmediate(() => this.flush())
  }

  private rollBack(): void {
    try {
      this.writer.run('ROLLBACK')
    } catch {
      // The engine had already rolled back by itself, as it does when the disk is full.
    }
  }
}
