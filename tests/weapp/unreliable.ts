import type { CloudBridge } from './protocol'

export interface UnreliableCloud extends CloudBridge {
  /** The next calls arrive and are done, and their answers are lost on the way back: what an idempotency key is for. */
  loseReplies(count: number): void
  /** The next calls fail before they arrive. */
  refuseCalls(count: number): void
  /** The next files that are sent break off before they arrive; so many still get through first. */
  refuseFiles(count: number, after?: number): void
  /** Where the files went that arrived. */
  readonly arrived: readonly string[]
  /** Holds every answer back until the function that this returns is called. */
  holdReplies(): () => void
}

/** A cloud behind a bad line, as bad as the test says. */
export function unreliable(cloud: CloudBridge): UnreliableCloud {
  let toLose = 0
  let toRefuse = 0
  let filesToRefuse = 0
  let filesToPass = 0
  const arrived: string[] = []
  let held: Promise<void> = Promise.resolve()
  return {
    ...cloud,
    async callFunction(name, data) {
      if (toRefuse > 0) {
        toRefuse -= 1
        throw new Error('-404012 request:fail timeout')
      }
      const result = await cloud.callFunction(name, data)
      await held
      if (toLose === 0) return result
      toLose -= 1
      throw new Error('-404012 request:fail timeout')
    },
    async uploadFile(...upload) {
      if (filesToPass === 0 && filesToRefuse > 0) {
        filesToRefuse -= 1
        throw new Error('request:fail ERR_CONNECTION_RESET')
      }
      filesToPass = Math.max(0, filesToPass - 1)
      const sent = await cloud.uploadFile(...upload)
      arrived.push(upload[0])
      return sent
    },
    arrived,
    refuseFiles(count, after = 0) {
      filesToRefuse = count
      filesToPass = after
    },
    loseReplies(count) {
      toLose = count
    },
    refuseCalls(count) {
      toRefuse = count
    },
    holdReplies() {
      let release = () => {}
      held = new Promise((open) => {
        release = open
      })
      return release
    },
  }
}
