import type { Problem } from '../protocol'

/** Everything that went wrong in the mini-program since the test last looked. */
export class Problems {
  private found: Problem[] = []

  add(kind: Problem['kind'], what: unknown): void {
    this.found.push({ kind, message: what instanceof Error ? (what.stack ?? what.message) : String(what) })
  }

  take(): Problem[] {
    const taken = this.found
    this.found = []
    return taken
  }
}
