import { elementById, type PageRecord } from '../pageRecord'

type Caller = { createSelectorQuery(): unknown; createIntersectionObserver(options?: unknown): unknown }

/** Questions about what lies where; `wx.` asks on the page in front, and `.in(component)` elsewhere. */
export function queriesApi(front: () => PageRecord) {
  const caller = () => front().caller as unknown as Caller
  return {
    createSelectorQuery: () => caller().createSelectorQuery(),
    createIntersectionObserver: (component?: Caller, options?: unknown) =>
      (component ?? caller()).createIntersectionObserver(options),
    createMediaQueryObserver: () => ({ observe() {}, disconnect() {} }),
    createVideoContext: (id: string) =>
      videoContext(() => elementById(front(), id)?.querySelector('video') ?? null),
    createCanvasContext: () => new Proxy({}, { get: () => () => {} }),
  }
}

function videoContext(find: () => HTMLVideoElement | null) {
  return {
    play: () =>
      void find()
        ?.play()
        .catch(() => {}),
    pause: () => find()?.pause(),
    stop: () => find()?.pause(),
    seek: (seconds: number) => {
      const video = find()
      if (video) video.currentTime = seconds
    },
    playbackRate() {},
    requestFullScreen() {},
    exitFullScreen() {},
  }
}
