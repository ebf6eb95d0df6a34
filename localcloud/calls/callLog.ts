import type { CallSource } from '../functions/callEnvironment'
import type { DatabaseCall, FunctionCall, Outcome, OutputLine } from './functionCall'

/** One finished call, as people and tests read it. */
export interface CallRecord {
  readonly requestId: string
  /** When it was answered, on the demo clock. */
  readonly at: number
  readonly functionName: string
  readonly action: string | null
  readonly openid: string | null
  readonly source: CallSource
  readonly ms: number
  readonly waitedMs: number
  readonly coldStart: boolean
  readonly databaseCalls: readonly DatabaseCall[]
  readonly output: readonly OutputLine[]
  /** The cloud's code for a call that failed, or null. What a function answers is not looked into. */
  readonly code: string | null
  readonly message: string | null
}

export interface StrayOutput extends OutputLine {
  readonly at: number
  readonly functionName: string | null
}

export type LogEntry = CallRecord | StrayOutput

/** Enough for an afternoon's demo; older ones are in the file. */
const KEPT_CALLS = 1_000

/** The latest calls in memory, and all of them at the sink. */
export class CallLog {
  private readonly ring: CallRecord[] = []
  private total = 0

  constructor(
    private readonly now: () => number,
    private readonly sinks: readonly ((entry: LogEntry) => void)[] = [],
  ) {}

  /** Newest first. */
  latest(count = KEPT_CALLS): CallRecord[] {
    const records: CallRecord[] = []
    for (let back = 1; back <= Math.min(count, this.ring.length); back++) {
      records.push(this.ring[(this.total - back) % KEPT_CALLS] as CallRecord)
    }
    return records
  }

  find(requestId: string): CallRecord | undefined {
    return this.ring.find((record) => record.requestId === requestId)
  }

  record(call: FunctionCall, outcome: Outcome, ms: number): void {
    const record: CallRecord = {
      requestId: call.requestId,
      at: this.now(),
      functionName: call.functionName,
      action: call.action,
      openid: call.caller.openid ?? null,
      source: call.caller.source,
      ms,
      waitedMs: call.waitedMs,
      coldStart: call.coldStart,
      databaseCalls: call.databaseCalls,
      output: call.output,
      code: outcome.ok ? null : outcome.code,
      message: outcome.ok ? null : outcome.message,
    }
    this.ring[this.total % KEPT_CALLS] = record
    this.total += 1
    for (const sink of this.sinks) sink(record)
  }

  /** What broke in the cloud itself. */
  readonly bug = (error: unknown, requestId = '-'): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.strayOutput(null, { level: 'error', text: `[${requestId}] ${text}` })
  }

  strayOutput(functionName: string | null, line: OutputLine): void {
    for (const sink of this.sinks) sink({ ...line, at: this.now(), functionName })
  }
}
