import type { CloudBridge } from './protocol'

export interface UnreliableCloud extends CloudBridge {
  /** The next calls arrive and are done, and their answers are lost on the way back: what an idempotency key is for. */
  loseReplies(count: number): void
  /** The next calls fail before they arrive. */
  refuseCalls(count: number): void
  /** The next files that are sent break off before they arrive. */
  refuseFiles(count: number): void
  /** Holds every answer back until the function that this returns is called. */
  holdReplies(): () => void
}

/** A cloud behind a bad line, as bad as the test says. */
export function unreliable(cloud: CloudBridge): UnreliableCloud {
  let toLose = 0
  let toRefuse = 0
  let filesToRefuse = 0
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
      if (filesToRefuse === 0) return cloud.uploadFile(...upload)
      filesToRefuse -= 1
      throw new Error('request:fail ERR_CONNECTION_RESET')
    },
    refuseFiles(count) {
      filesToRefuse = count
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
