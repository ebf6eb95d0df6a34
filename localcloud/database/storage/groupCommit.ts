import { messageOf, requestFailed } from '../errors'
import type { Connection } from './connection'

type Settle = (failure?: unknown) => void

/** A sync takes about this long: whoever is on the way may as well come along. */
const GATHER_MS = 1

/**
 * Writes that arrive in the same turn of the event loop share one engine transaction and one sync. The
 * first opens it, `setImmediate` commits it (after the turn's messages are handled), and only then are all
 * of them answered, refusals too: a refusal may rest on a neighbour's write that is not on disk yet.
 * Each write has a savepoint, so that one that fails undoes itself alone.
 * While several write at once, a group that waits for the disk stays open a moment longer; one who writes alone
 * never waits for company.
 */
export class GroupCommit {
  private waiting: Settle[] = []
  private open = false
  private hadCompany = false
  commits = 0

  constructor(
    private readonly writer: Connection,
    private readonly waitsForDisk: boolean,
  ) {}

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
    this.hadCompany = settled.length > 1
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
    const commit = () => this.flush()
    if (this.waitsForDisk && this.hadCompany) setTimeout(commit, GATHER_MS)
    else setImmediate(commit)
  }

  private rollBack(): void {
    try {
      this.writer.run('ROLLBACK')
    } catch {
      // The engine had already rolled back by itself, as it does when the disk is full.
    }
  }
}
