import type { FunctionCall, Outcome, OutputLine } from '../calls/functionCall'
import { failures } from './failures'
import { Instance, type InstanceOptions } from './instance'

export interface PoolOptions {
  readonly maxInstances: number
  /** Makes the options of one more instance, each with an administrator's address of its own. */
  readonly birth: (whoCalls: () => FunctionCall | null) => { options: InstanceOptions; buried: () => void }
  readonly strayOutput: (line: OutputLine) => void
}

interface Waiting {
  readonly call: FunctionCall
  readonly since: number
  readonly resolve: (outcome: Outcome) => void
}

/**
 * The instances of one function. A call takes an idle one, else one more is started up to the limit, else it
 * waits. The instance used last is used first: what it caches is warm, and the others may rest.
 */
export class FunctionPool {
  private readonly idle: Instance[] = []
  private readonly all = new Map<Instance, () => void>()
  private readonly queue: Waiting[] = []
  private starting = 0
  private closing = false
  coldStarts = 0

  constructor(private readonly options: PoolOptions) {}

  get instances(): number {
    return this.all.size
  }

  run(call: FunctionCall): Promise<Outcome> {
    if (this.closing) return Promise.resolve(failures.closing())
    const instance = this.idle.pop()
    if (instance) return instance.run(call)
    return new Promise((resolve) => {
      this.queue.push({ call, since: performance.now(), resolve })
      this.startOneMore()
    })
  }

  async close(): Promise<void> {
    this.closing = true
    for (const { resolve } of this.queue.splice(0)) resolve(failures.closing())
    await Promise.all([...this.all.keys()].map((instance) => instance.terminate()))
  }

  /** As many are started as calls wait for; those that are starting will take one each. */
  private startOneMore(): void {
    if (this.all.size >= this.options.maxInstances || this.starting >= this.queue.length) return
    this.starting += 1
    this.coldStarts += 1
    let instance: Instance | null = null
    const { options, buried } = this.options.birth(() => instance?.call ?? null)
    let fresh = true
    instance = new Instance(options, {
      ready: (one) => {
        if (fresh) this.starting -= 1
        this.serveNext(one, fresh)
        fresh = false
      },
      gone: (one, startFailure) => this.bury(one, startFailure),
      strayOutput: this.options.strayOutput,
    })
    this.all.set(instance, buried)
  }

  private serveNext(instance: Instance, coldStart: boolean): void {
    const next = this.queue.shift()
    if (!next) return void this.idle.push(instance)
    next.call.coldStart = coldStart
    next.call.waitedMs = performance.now() - next.since
    void instance.run(next.call).then(next.resolve)
  }

  private bury(instance: Instance, startFailure: Outcome | null): void {
    this.all.get(instance)?.()
    this.all.delete(instance)
    const position = this.idle.indexOf(instance)
    if (position >= 0) this.idle.splice(position, 1)
    if (startFailure) {
      this.starting -= 1
      // A bundle that does not load would fail for ever: the call that asked for the instance learns why.
      this.queue.shift()?.resolve(startFailure)
    }
    if (!this.closing && this.queue.length > 0) this.startOneMore()
  }
}
