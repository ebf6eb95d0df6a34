import { openSignal } from '#shared/lib/signal'

/** Which player of the whole app is live. WeChat stutters with two, and nobody can watch two. */
let live: string | undefined
const changes = openSignal()

export const liveVideo = () => live

export const watchLiveVideo = changes.watch

export const goLive = (player: string | undefined): void => {
  live = player
  changes.tell()
}
