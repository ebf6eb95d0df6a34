import type { Frame } from './deviceFilesPort'

const A_ROUND = 6
const LONGEST_SIDE = 1_280
const QUALITY = 0.86
const PATIENCE_MS = 8_000
/** Between the moments of one round lie those of the next. */
const GOLDEN = 0.618

/** Evenly over the film, and elsewhere each round. */
const momentsOf = (seconds: number, round: number): number[] =>
  Array.from({ length: A_ROUND }, (_, index) => ((index + ((0.5 + round * GOLDEN) % 1)) / A_ROUND) * seconds)

const once = (film: HTMLVideoElement, event: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`${event} did not come`)), PATIENCE_MS)
    film.addEventListener(
      event,
      () => {
        clearTimeout(patience)
        resolve()
      },
      { once: true },
    )
  })

const drawn = (film: HTMLVideoElement): HTMLCanvasElement => {
  const { videoWidth: width, videoHeight: height } = film
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(film, 0, 0, canvas.width, canvas.height)
  return canvas
}

const frameOf = (canvas: HTMLCanvasElement, moment: number): Promise<Frame[]> =>
  new Promise((resolve) => {
    const settle = (blob: Blob | null) => {
      if (!blob) return resolve([])
      const file = { name: `frame-${Math.round(moment * 1_000)}.jpg`, bytes: blob.size, content: blob }
      resolve([{ file, address: canvas.toDataURL('image/jpeg', QUALITY) }])
    }
    canvas.toBlob(settle, 'image/jpeg', QUALITY)
  })

/** Pictures of a film as this browser plays it; none of a film that it does not play. */
export const framesOf = async (content: Blob, round: number): Promise<Frame[]> => {
  const film = document.createElement('video')
  const address = URL.createObjectURL(content)
  const frames: Frame[] = []
  try {
    film.muted = true
    film.preload = 'auto'
    film.src = address
    await once(film, 'loadeddata')
    for (const moment of momentsOf(Number.isFinite(film.duration) ? film.duration : 0, round)) {
      film.currentTime = moment
      await once(film, 'seeked')
      frames.push(...(await frameOf(drawn(film), moment)))
    }
  } catch {
    // What it gave up to here is enough.
  } finally {
    URL.revokeObjectURL(address)
  }
  return frames
}
