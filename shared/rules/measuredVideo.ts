import type { MeasuredVideo } from '#shared/model/media'
import type { VideoFormat } from '#shared/model/requirements'

// What a media parser says of a file, in the words of our model.

type Track = Readonly<Record<string, unknown>>

const containerOf: Readonly<Record<string, VideoFormat>> = {
  'MPEG-4': 'mp4',
  QuickTime: 'mov',
  Matroska: 'mkv',
  WebM: 'webm',
  AVI: 'avi',
  'MPEG-PS': 'mpeg',
  'MPEG Video': 'mpeg',
}

/** More than this stalls on a phone's network, whatever the phone. */
const MOST_BITS_PER_SECOND = 8_000_000
const MOST_PIXELS = 1920 * 1920
const QUARTER_TURNS = [90, 270]

const numberOf = (value: unknown): number => {
  const number = Number(value)
  return Number.isFinite(number) && number > 0 ? number : 0
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const measuredVideo = (tracks: readonly Track[], bytes: number): MeasuredVideo => {
  const trackOf = (type: string): Track => tracks.find((track) => track['@type'] === type) ?? {}
  const [general, video, audio] = [trackOf('General'), trackOf('Video'), trackOf('Audio')]
  const isQuickTime = textOf(general.Format_Profile) === 'QuickTime'
  const container = containerOf[isQuickTime ? 'QuickTime' : textOf(general.Format)] ?? 'unknown'
  const seconds = numberOf(general.Duration) || numberOf(video.Duration)
  const isTurned = QUARTER_TURNS.includes(Math.round(Math.abs(Number(video.Rotation ?? 0))) % 360)
  const [width, height] = [numberOf(video.Width), numberOf(video.Height)]
  const isVideo = container !== 'unknown' && textOf(video.Format) !== ''
  const measured = {
    container: isVideo ? container : 'unknown',
    videoCodec: textOf(video.Format),
    audioCodec: textOf(audio.Format),
    milliseconds: Math.round(seconds * 1000),
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    bitsPerSecond: seconds > 0 ? Math.round((bytes * 8) / seconds) : 0,
    bytes,
    isCut: isCut(general),
  } as const
  return { ...measured, playsOnPhones: plays(measured, general, video) }
}

const isCut = (general: Track): boolean => (general.extra as Track | undefined)?.IsTruncated === 'Yes'

const plays = (
  {
    container,
    videoCodec,
    audioCodec,
    bitsPerSecond,
    width,
    height,
    isCut: cut,
  }: Omit<MeasuredVideo, 'playsOnPhones'>,
  general: Track,
  video: Track,
): boolean =>
  container === 'mp4' &&
  videoCodec === 'AVC' &&
  (audioCodec === 'AAC' || audioCodec === '') &&
  // Ten bits and 4:2:2 are of cameras and editors; phones decode neither.
  (video.BitDepth === undefined || numberOf(video.BitDepth) === 8) &&
  (video.ChromaSubsampling === undefined || video.ChromaSubsampling === '4:2:0') &&
  general.IsStreamable === 'Yes' &&
  bitsPerSecond <= MOST_BITS_PER_SECOND &&
  width * height <= MOST_PIXELS &&
  !cut
