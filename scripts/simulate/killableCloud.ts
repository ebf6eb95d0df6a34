import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { CloudOptions } from '../../localcloud'
import { bundleCloud } from '../../localcloud/bundleCloud'
import { openAdministrator } from '../cloud/administrator'
import { root } from '../cloud/deployment'
import type { FromChild, Order } from './childMessages'

/** The line was cut: whether the cloud did it, nobody knows. */
export class LineCut extends Error {}

interface Waiting {
  resolve(value: unknown): void
  reject(reason: Error): void
}

/** A cloud that is killed and started again on the same data folder. */
export class KillableCloud {
  private child: ChildProcess | undefined
  private waiting = new Map<number, Waiting>()
  private address = { envId: '', adminUrl: '' }
  private ids = 0
  kills = 0

  constructor(private readonly options: Omit<CloudOptions, 'collections'>) {}

  async start(): Promise<void> {
    const program = path.join(root, 'dist', 'simulate', 'cloudChild.js')
    await bundleCloud(path.join(__dirname, 'cloudChild.ts'), program)
    await this.startAgain(program)
  }

  get administrator() {
    const { envId, adminUrl } = this.address
    return openAdministrator({ envId, adminUrl: () => adminUrl })
  }

  send<Value>(order: Order): Promise<Value> {
    const id = ++this.ids
    return new Promise<Value>((resolve, reject) => {
      if (!this.child?.connected) return reject(new LineCut())
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.child.send({ ...order, id }, (failure) => {
        if (failure) this.fail(id, new LineCut())
      })
    })
  }

  /** As a power cut would: nothing is asked, nothing is finished. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child) return
    this.kills += 1
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    this.cutAll()
    await this.startAgain(path.join(root, 'dist', 'simulate', 'cloudChild.js'))
  }

  close(): void {
    this.child?.removeAllListeners('exit')
    this.child?.kill('SIGKILL')
    this.cutAll()
  }

  private async startAgain(program: string): Promise<void> {
    const child = fork(program, [JSON.stringify(this.options)])
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the cloud ended with ${code} as it started`)))
      child.on('message', (message: FromChild) => {
        if ('ready' in message) {
          this.address = message
          resolve()
        } else this.settle(message)
      })
    })
    this.child = child
  }

  private settle({ id, value, failure }: Extract<FromChild, { id: number }>): void {
    if (failure === undefined) this.waiting.get(id)?.resolve(value)
    else this.waiting.get(id)?.reject(new Error(failure))
    this.waiting.delete(id)
  }

  private fail(id: number, reason: Error): void {
    this.waiting.get(id)?.reject(reason)
    this.waiting.delete(id)
  }

  private cutAll(): void {
    for (const { reject } of this.waiting.values()) reject(new LineCut())
    this.waiting.clear()
  }
}
