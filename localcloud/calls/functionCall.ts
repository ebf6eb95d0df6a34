import type { Caller } from '../functions/callEnvironment'
import type { OutputLevel } from '../functions/workerMessages'

/** One call of a function, from its arrival to its answer. It fills up on its way and is logged at the end. */
export interface FunctionCall {
  readonly requestId: string
  readonly functionName: string
  /** The event as JSON text; nothing between the client and the function's `main` needs it parsed. */
  readonly event: string
  /** What the event names as its action, for people who read the log. */
  readonly action: string | null
  readonly caller: Caller
  coldStart: boolean
  /** Milliseconds in a queue, before an instance was free. */
  waitedMs: number
  readonly databaseCalls: DatabaseCall[]
  readonly output: OutputLine[]
  /** For tests of what survives: the instance dies when it has made this many database calls. */
  crashAfter?: number
  /** Set while an instance serves it. */
  kill?: () => void
}

export interface DatabaseCall {
  readonly name: string
  readonly collection: string | null
  readonly ms: number
  /** The code of a refusal, or null. */
  readonly code: string | null
}

export interface OutputLine {
  readonly level: OutputLevel
  readonly text: string
}

/** What the caller gets: the function's answer as JSON text, or the cloud's code for what went wrong. */
export type Outcome =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly code: string; readonly message: string }
