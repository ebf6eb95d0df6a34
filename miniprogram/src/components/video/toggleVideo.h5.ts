/** For a key at a desk: starts the film on the page in sight, or halts it and goes on. */
export const toggleVideo = (): void => {
  const isSeen = (element: HTMLElement) => element.offsetParent !== null
  const live = [...document.querySelectorAll<HTMLVideoElement>('video.live-video')].find(isSeen)
  if (!live) [...document.querySelectorAll<HTMLElement>('.video-start')].find(isSeen)?.click()
  else if (live.paused) live.play().catch(() => undefined)
  else live.pause()
}
