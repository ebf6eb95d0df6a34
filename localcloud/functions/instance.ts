import { Worker } from 'node:worker_threads'
import type { FunctionCall, Outcome, OutputLine } from '../calls/functionCall'
import { callEnvironment } from './callEnvironment'
import { failures } from './failures'
import type { CallMessage, WorkerMessage, WorkerSetup } from './workerMessages'
import { workerScript } from './workerScript'

export interface InstanceOptions extends WorkerSetup {
  readonly environment: Readonly<Record<string, string>>
}

export interface InstanceEvents {
  ready(instance: Instance): void
  /** It serves no more; `startFailure` is set if it never did. */
  gone(instance: Instance, startFailure: Outcome | null): void
  /** A line printed while no call was under way. */
  strayOutput(line: OutputLine): void
}

/** How much a call may print before the rest is dropped; a log is read by people. */
const MAX_OUTPUT_LINES = 200

/** One worker thread that serves one call at a time. */
export class Instance {
  private readonly worker: Worker
  private started = false
  private lost = false
  private callUnderWay: FunctionCall | null = null
  private answer: ((outcome: Outcome) => void) | null = null

  constructor(
    private readonly options: InstanceOptions,
    private readonly events: InstanceEvents,
  ) {
    const { environment, ...setup } = options
    this.worker = new Worker(workerScript(), {
      eval: true,
      env: { ...environment },
      workerData: setup satisfies WorkerSetup,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
      stdout: true,
      stderr: true,
    })
    this.worker.on('message', (message: WorkerMessage) => this.hear(message))
    this.worker.on('error', (error: NodeJS.ErrnoException) => this.fail(failures.crashed(error)))
    this.worker.on('exit', () => this.fail(failures.exited()))
    for (const [stream, level] of [
      [this.worker.stdout, 'info'],
      [this.worker.stderr, 'error'],
    ] as const) {
      stream.on('data', (chunk: Buffer) => this.print({ level, text: chunk.toString().trimEnd() }))
    }
  }

  get call(): FunctionCall | null {
    return this.callUnderWay
  }

  run(call: FunctionCall): Promise<Outcome> {
    this.callUnderWay = call
    call.kill = () => this.fail(failures.exited())
    const { timeoutMs } = this.options
    return new Promise((resolve) => {
      const overdue = setTimeout(() => this.fail(failures.overdue(timeoutMs)), timeoutMs)
      this.answer = (outcome) => {
        clearTimeout(overdue)
        resolve(outcome)
      }
      this.worker.postMessage({
        requestId: call.requestId,
        event: call.event,
        environment: callEnvironment(call.requestId, call.caller),
      } satisfies CallMessage)
    })
  }

  async terminate(): Promise<void> {
    await this.worker.terminate()
  }

  private hear(message: WorkerMessage): void {
    switch (message.kind) {
      case 'ready':
        this.started = true
        this.events.ready(this)
        break
      case 'output':
        this.print(message)
        break
      case 'result':
        this.finish({ ok: true, json: message.json })
        break
      case 'failed':
        this.print({ level: 'error', text: message.stack })
        this.finish(failures.threw(message.message))
    }
  }

  /** The call ended and the instance lives on. */
  private finish(outcome: Outcome): void {
    const { answer } = this
    if (!answer) return
    this.answer = null
    this.callUnderWay = null
    answer(outcome)
    this.events.ready(this)
  }

  /** The instance is lost, and with it the call that it was serving. */
  private fail(outcome: Outcome): void {
    if (this.lost) return
    this.lost = true
    this.answer?.(outcome)
    this.answer = null
    this.callUnderWay = null
    void this.worker.terminate()
    this.events.gone(this, this.started ? null : outcome)
  }

  private print({ level, text }: OutputLine): void {
    const line = { level, text }
    if (!this.callUnderWay) this.events.strayOutput(line)
    else if (this.callUnderWay.output.length < MAX_OUTPUT_LINES) this.callUnderWay.output.push(line)
  }
}
