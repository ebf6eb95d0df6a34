import { bytesOf, type FilePurpose, fileLimits } from '#shared/model/media'
import type { VideoFormat, VideoRequirements } from '#shared/model/requirements'

const endingsOf: Readonly<Record<VideoFormat, readonly string[]>> = {
  mp4: ['mp4', 'm4v'],
  mov: ['mov'],
  mkv: ['mkv'],
  avi: ['avi'],
  mpeg: ['mpeg', 'mpg'],
  webm: ['webm'],
}

/** How the name ends, in small letters; empty where it does not. */
export const endingOf = (name: string): string =>
  /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''

/** Where a contest only advises formats, others are taken and told. */
export const endingsFor = (purpose: FilePurpose, { formats }: VideoRequirements): readonly string[] =>
  purpose === 'video' && formats?.strictness === 'hard'
    ? formats.value.flatMap((format) => endingsOf[format])
    : fileLimits[purpose].endings

const mostBytesFor = (purpose: FilePurpose, { megabytes }: VideoRequirements): number => {
  const ours = bytesOf(fileLimits[purpose].megabytes)
  return purpose === 'video' && megabytes?.strictness === 'hard'
    ? Math.min(ours, bytesOf(megabytes.value))
    : ours
}

export type FileFault =
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'FILE_KIND_NOT_TAKEN'; readonly ending: string; readonly taken: readonly string[] }
  | { readonly code: 'FILE_TOO_LARGE'; readonly bytes: number; readonly limit: number }

/** What can be said of a file before a byte of it is sent: on the phone to spare the line, on the server to be sure. */
export const fileFault = (
  purpose: FilePurpose,
  video: VideoRequirements,
  file: { readonly name: string; readonly bytes: number },
): FileFault | undefined => {
  const taken = endingsFor(purpose, video)
  const limit = mostBytesFor(purpose, video)
  if (file.bytes === 0) return { code: 'FILE_EMPTY' }
  if (!taken.includes(endingOf(file.name)))
    return { code: 'FILE_KIND_NOT_TAKEN', ending: endingOf(file.name), taken }
  if (file.bytes > limit) return { code: 'FILE_TOO_LARGE', bytes: file.bytes, limit }
  return undefined
}
