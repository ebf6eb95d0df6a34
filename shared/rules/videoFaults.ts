import { bytesOf, type MeasuredVideo, type VideoFault, type VideoFaultCode } from '#shared/model/media'
import type { Strictness, VideoRequirements } from '#shared/model/requirements'

const fault = (
  code: VideoFaultCode,
  measured: string | number,
  limit: string | number,
  strictness: Strictness = 'hard',
): VideoFault => ({ code, strictness, measured: `${measured}`, limit: `${limit}` })

/** A camera's last frame runs over: three minutes are not refused for less than this. */
const SPARE_MS = 1_000
const tenths = (number: number): number => Math.round(number * 10) / 10

const size = ({ width, height }: { readonly width: number; readonly height: number }) => `${width}×${height}`

/** What the notice asks of a video against what the video is. A file that holds none is told nothing else. */
export const videoFaults = (video: MeasuredVideo, asked: VideoRequirements): VideoFault[] => {
  if (video.isCut) return [fault('VIDEO_CUT', '', '')]
  if (video.container === 'unknown') return [fault('NO_VIDEO', '', '')]
  if (video.milliseconds === 0) return [fault('NO_DURATION', 0, '')]
  const { seconds, megabytes, formats } = asked
  return [
    ...(seconds && video.milliseconds > seconds.value * 1000 + SPARE_MS
      ? [fault('TOO_LONG', tenths(video.milliseconds / 1000), seconds.value, seconds.strictness)]
      : []),
    ...(megabytes && video.bytes > bytesOf(megabytes.value)
      ? [fault('TOO_LARGE', tenths(video.bytes / bytesOf(1)), megabytes.value, megabytes.strictness)]
      : []),
    ...(formats && !formats.value.some((format) => format === video.container)
      ? [fault('FORMAT_NOT_TAKEN', video.container, formats.value.join('、'), formats.strictness)]
      : []),
    ...resolutionFaults(video, asked),
  ]
}

/** Films are held upright too: the least of a side is asked of the longer and the shorter side. */
const resolutionFaults = (video: MeasuredVideo, { resolution }: VideoRequirements): VideoFault[] => {
  if (!resolution) return []
  const { value, strictness } = resolution
  if (value.exact)
    return video.width === value.width && video.height === value.height
      ? []
      : [fault('RESOLUTION_DIFFERS', size(video), size(value), strictness)]
  const fits =
    Math.max(video.width, video.height) >= Math.max(value.width, value.height) &&
    Math.min(video.width, video.height) >= Math.min(value.width, value.height)
  return fits ? [] : [fault('RESOLUTION_TOO_SMALL', size(video), size(value), strictness)]
}
