/** Which player of the whole app is live. WeChat stutters with two, and nobody can watch two. */
let live: string | undefined
const listeners = new Set<() => void>()

export const liveVideo = () => live

export const watchLiveVideo = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const goLive = (player: string | undefined): void => {
  live = player
  listeners.forEach((listener) => {
    listener()
  })
}
