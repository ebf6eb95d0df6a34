import path from 'node:path'
import type { MediaInfo } from 'mediainfo.js'
import parser from 'mediainfo.js/MediaInfoModule.wasm'

// Of its three builds the one that finds its file in a bundle.
const { default: mediaInfoFactory } = require('mediainfo.js') as typeof import('mediainfo.js')

// An index stands in front or at the end; behind it the parser would look at frame after frame, and read most of a
// film to count what the index has said. So it is stopped early, and shown the end: a format without an index
// (MPEG) tells its length only there.
const CHUNK = 64 * 1024
const TAIL = 256 * 1024
const LEAST = 640 * 1024
const MOST = 8 * 1024 * 1024
const SHARE = 0.012
/** Goes on elsewhere without beginning again. */
const POSITION_ONLY = -1

export interface Readable {
  readonly bytes: number
  read(from: number, length: number): Promise<Uint8Array>
}

/** What the parser says of a file, a track each, in its own words; and how much it read for it. */
export interface Tracks {
  readonly tracks: readonly Readonly<Record<string, unknown>>[]
  readonly bytesRead: number
}

let parserOnce: Promise<MediaInfo<'object'>> | undefined

const open = (): Promise<MediaInfo<'object'>> => {
  parserOnce ??= mediaInfoFactory({
    format: 'object',
    locateFile: () => path.join(__dirname, parser),
  })
  return parserOnce
}

/** One at a time: the parser has one memory, and an instance serves one call. */
export const readTracks = async (file: Readable): Promise<Tracks> => {
  const media = await open()
  media.reset()
  media.openBufferInit(file.bytes, 0)
  const budget = Math.min(MOST, Math.max(LEAST, Math.floor(file.bytes * SHARE)))
  const front = await feed(media, file, 0, budget)
  let { bytesRead } = front
  const tail = Math.max(front.at, file.bytes - TAIL)
  if (!front.isDone && tail < file.bytes) {
    media.openBufferInit(POSITION_ONLY, tail)
    bytesRead += (await feed(media, file, tail, TAIL)).bytesRead
  }
  media.openBufferFinalize()
  const said = JSON.parse(media.inform() || '{}') as { media?: { track?: Tracks['tracks'] } }
  return { tracks: said.media?.track ?? [], bytesRead }
}

const feed = async (media: MediaInfo<'object'>, file: Readable, from: number, budget: number) => {
  let at = from
  let bytesRead = 0
  let lastSeek = -1
  for (;;) {
    const length = Math.min(CHUNK, file.bytes - at)
    if (length <= 0 || bytesRead + length > budget) return { at, bytesRead, isDone: false }
    const data = await file.read(at, length)
    bytesRead += data.length
    at += data.length
    const isDone = media.openBufferContinue(data, data.length)
    const seek = media.openBufferContinueGotoGet()
    if (seek === -1 && isDone) return { at, bytesRead, isDone }
    if (seek === -1) lastSeek = -1
    else if (seek === lastSeek || seek >= file.bytes) return { at, bytesRead, isDone: true }
    else {
      at = seek
      lastSeek = seek
      media.openBufferInit(isDone ? file.bytes : POSITION_ONLY, seek)
    }
    if (data.length === 0) return { at, bytesRead, isDone }
  }
}
