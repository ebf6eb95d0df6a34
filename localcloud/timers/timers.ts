import type { FunctionDeclaration } from '../functions/functionDeclaration'
import type { Reply } from '../functions/functions'
import { parseCron, type Schedule } from './cron'

export interface TimerStatus {
  readonly functionName: string
  readonly triggerName: string
  readonly config: string
  readonly nextAt: number | null
  readonly running: boolean
}

export interface TimersOptions {
  readonly declarations: readonly FunctionDeclaration[]
  readonly now: () => number
  /** False where timers are fired by hand only. */
  readonly automatic: boolean
  /** Time stands still: nothing will become due. */
  readonly frozen: () => boolean
  readonly fire: (functionName: string, triggerName: string, dueAt: number) => Promise<Reply>
}

interface Timer {
  readonly functionName: string
  readonly triggerName: string
  readonly config: string
  readonly schedule: Schedule
  nextAt: number | null
  run: Promise<Reply> | null
}

/** A longer sleep is cut into several, since `setTimeout` holds only 24 days. */
const MAX_SLEEP_MS = 3_600_000

/** The timers of all functions, on the demo clock. */
export class Timers {
  private readonly timers: Timer[]
  private alarm: NodeJS.Timeout | undefined

  constructor(private readonly options: TimersOptions) {
    this.timers = options.declarations.flatMap(({ name, triggers }) =>
      triggers.map((trigger) => ({
        functionName: name,
        triggerName: trigger.name,
        config: trigger.config,
        schedule: parseCron(trigger.config),
        nextAt: null,
        run: null,
      })),
    )
  }

  list(): TimerStatus[] {
    const now = this.options.now()
    return this.timers.map(({ functionName, triggerName, config, schedule, run }) => ({
      functionName,
      triggerName,
      config,
      nextAt: schedule.nextAfter(now),
      running: run !== null,
    }))
  }

  start(): void {
    this.plan(this.options.now())
  }

  /** Fired by hand. Undefined for a timer that is not declared. */
  fireNow(functionName: string, triggerName: string): Promise<Reply> | undefined {
    const timer = this.timers.find(
      (one) => one.functionName === functionName && one.triggerName === triggerName,
    )
    return timer && this.run(timer, this.options.now())
  }

  /**
   * A jump forward runs each timer that came due on the way, once, however often it was due. A jump back runs
   * nothing. Resolves when those runs have ended.
   */
  async clockChanged(from: number, to: number): Promise<void> {
    const due = this.options.automatic && to > from ? this.takeDue(to) : []
    this.plan(to)
    await Promise.all(due)
  }

  close(): void {
    clearTimeout(this.alarm)
  }

  private plan(now: number): void {
    for (const timer of this.timers) timer.nextAt = timer.schedule.nextAfter(now)
    this.sleep(now)
  }

  private sleep(now: number): void {
    clearTimeout(this.alarm)
    if (!this.options.automatic || this.options.frozen()) return
    const nextAt = Math.min(...this.timers.map((timer) => timer.nextAt ?? Number.POSITIVE_INFINITY))
    if (nextAt === Number.POSITIVE_INFINITY) return
    this.alarm = setTimeout(() => this.wake(), Math.min(Math.max(nextAt - now, 0), MAX_SLEEP_MS))
    this.alarm.unref()
  }

  private wake(): void {
    const now = this.options.now()
    void Promise.all(this.takeDue(now))
    this.sleep(now)
  }

  /** Starts what is due, in the order in which it was last due. */
  private takeDue(now: number): Promise<Reply>[] {
    const due = this.timers.filter(({ nextAt }) => nextAt !== null && nextAt <= now)
    const dueAt = (timer: Timer) => timer.schedule.lastUpTo(now) ?? now
    const runs = due.sort((a, b) => dueAt(a) - dueAt(b)).map((timer) => this.run(timer, dueAt(timer)))
    for (const timer of due) timer.nextAt = timer.schedule.nextAfter(now)
    return runs
  }

  /** A run that is still going is not doubled: whoever asks for another one gets its end. */
  private run(timer: Timer, dueAt: number): Promise<Reply> {
    timer.run ??= this.options.fire(timer.functionName, timer.triggerName, dueAt).finally(() => {
      timer.run = null
    })
    return timer.run
  }
}
