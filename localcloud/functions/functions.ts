import { randomUUID } from 'node:crypto'
import type { CallLog } from '../calls/callLog'
import type { FunctionCall, Outcome } from '../calls/functionCall'
import type { AdminDoors } from '../gateway/adminDoors'
import { findBundle } from './bundle'
import { type Caller, CONTEXT_KEY_LISTS } from './callEnvironment'
import { failures } from './failures'
import type { FunctionDeclaration } from './functionDeclaration'
import { FunctionPool } from './functionPool'

export interface FunctionsOptions {
  readonly declarations: readonly FunctionDeclaration[]
  readonly functionsDir: string
  readonly environment: Readonly<Record<string, string>>
  readonly instancesPerFunction: number
  readonly envId: string
  readonly clock: SharedArrayBuffer
  readonly doors: AdminDoors
  readonly log: CallLog
}

/** The cloud takes no more as text. */
export const MAX_EVENT_BYTES = 100 * 1024

export interface Reply {
  readonly requestId: string
  readonly outcome: Outcome
}

/** The deployed functions, by name. */
export class Functions {
  private readonly pools = new Map<string, FunctionPool>()
  private readonly crashes = new Map<string, number>()

  constructor(private readonly options: FunctionsOptions) {
    for (const declaration of options.declarations) this.pools.set(declaration.name, this.deploy(declaration))
  }

  async call(functionName: string, event: string, action: string | null, caller: Caller): Promise<Reply> {
    const requestId = randomUUID()
    const call: FunctionCall = {
      requestId,
      functionName,
      event,
      action,
      caller,
      coldStart: false,
      waitedMs: 0,
      databaseCalls: [],
      output: [],
    }
    const crashAfter = this.crashes.get(functionName)
    if (crashAfter !== undefined) call.crashAfter = crashAfter
    this.crashes.delete(functionName)
    const started = performance.now()
    const outcome = await this.run(call)
    this.options.log.record(call, outcome, performance.now() - started)
    return { requestId, outcome }
  }

  private async run(call: FunctionCall): Promise<Outcome> {
    if (Buffer.byteLength(call.event) > MAX_EVENT_BYTES) return failures.tooLarge('the data', MAX_EVENT_BYTES)
    return this.pools.get(call.functionName)?.run(call) ?? failures.notFound(call.functionName)
  }

  /** The next call of this function dies with its instance right after that many database calls were carried out. */
  crashNext(functionName: string, afterDatabaseCalls: number): void {
    this.crashes.set(functionName, afterDatabaseCalls)
  }

  get names(): string[] {
    return [...this.pools.keys()]
  }

  get instances(): { functionName: string; running: number; coldStarts: number }[] {
    return [...this.pools].map(([functionName, pool]) => ({
      functionName,
      running: pool.instances,
      coldStarts: pool.coldStarts,
    }))
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
  }

  private deploy(declaration: FunctionDeclaration): FunctionPool {
    const { options } = this
    const bundle = findBundle(options.functionsDir, declaration.name)
    return new FunctionPool({
      maxInstances: options.instancesPerFunction,
      strayOutput: (line) => options.log.strayOutput(declaration.name, line),
      birth: (whoCalls) => {
        const door = options.doors.open(whoCalls)
        return {
          buried: () => options.doors.close(door.token),
          options: {
            bundle,
            clock: options.clock,
            functionName: declaration.name,
            memoryMb: declaration.memoryMb,
            timeoutMs: declaration.timeoutSeconds * 1_000,
            environment: {
              ...declaration.envVariables,
              ...options.environment,
              ...this.platformEnvironment(door.url),
            },
          },
        }
      },
    })
  }

  /** What the cloud's runtime sets for every instance. Last in the merge: nobody may point the SDK elsewhere. */
  private platformEnvironment(adminUrl: string): Record<string, string> {
    return {
      ...CONTEXT_KEY_LISTS,
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
      TCB_ENV: this.options.envId,
      SCF_NAMESPACE: this.options.envId,
      TENCENTCLOUD_RUNENV: 'SCF',
      TENCENTCLOUD_REGION: 'ap-shanghai',
      // The SDK signs with them; the gateway goes by the address instead.
      TENCENTCLOUD_SECRETID: 'local',
      TENCENTCLOUD_SECRETKEY: 'local',
    }
  }
}
