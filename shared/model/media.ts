import type { Strictness, VideoFormat } from '#shared/model/requirements'

/** What a stored file is for; it decides who may send it, how large it may be and who may see it. */
export const filePurposes = ['video', 'cover', 'attachment', 'evidence', 'sheet', 'scan', 'seal'] as const
export type FilePurpose = (typeof filePurposes)[number]

const MEGABYTE = 1024 * 1024

interface PurposeLimits {
  /** The most that a file may hold, whatever a contest's notice says. */
  readonly megabytes: number
  /** As names end; a contest's notice may ask for fewer formats of video. */
  readonly endings: readonly string[]
}

/** What schemas, forms and the server check alike. */
export const fileLimits: Readonly<Record<FilePurpose, PurposeLimits>> = {
  video: { megabytes: 1_000, endings: ['mp4', 'm4v', 'mov', 'mkv', 'avi', 'mpeg', 'mpg', 'webm'] },
  // The largest picture that the cloud's content check takes.
  cover: { megabytes: 10, endings: ['jpg', 'jpeg', 'png', 'webp'] },
  attachment: { megabytes: 50, endings: ['pdf', 'docx', 'xlsx', 'zip', 'jpg', 'jpeg', 'png'] },
  evidence: { megabytes: 20, endings: ['jpg', 'jpeg', 'png', 'pdf'] },
  sheet: { megabytes: 20, endings: ['xlsx', 'csv'] },
  scan: { megabytes: 20, endings: ['jpg', 'jpeg', 'png', 'pdf'] },
  // With what is around it cut out; only this format says what that is.
  seal: { megabytes: 1, endings: ['png'] },
}

export const uploadLimits = {
  name: 200,
  /** Uploads that an entrant may begin in a day; staff send whole seasons. */
  perDay: 60,
  perDayOfStaff: 3_000,
  /** An upload begun before entering closed may be finished so much later. */
  graceMinutes: 120,
  /** An upload that nobody goes on with, and a file that nothing refers to, are kept so long. */
  keptHours: 24,
  /** Files that may be asked about at once. */
  perQuestion: 50,
} as const

export const bytesOf = (megabytes: number): number => megabytes * MEGABYTE

/** What the file itself says, read on the server; never what a client claims. */
export interface MeasuredVideo {
  /** As videoFormats names it: `mp4`; `unknown` where no video was found in it. */
  readonly container: VideoFormat | 'unknown'
  readonly videoCodec: string
  /** Empty for a silent film. */
  readonly audioCodec: string
  readonly milliseconds: number
  /** As it is shown, turned where the file says so. */
  readonly width: number
  readonly height: number
  readonly bitsPerSecond: number
  readonly bytes: number
  /** It ends before its own index says so. */
  readonly isCut: boolean
  /** Whether a phone plays it as it is: H.264 and AAC in MP4, index in front, bounded bitrate. */
  readonly playsOnPhones: boolean
}

export const videoFaultCodes = [
  /** No film is in it: a renamed text, an empty file, a sound. */
  'NO_VIDEO',
  'VIDEO_CUT',
  'NO_DURATION',
  'TOO_LONG',
  'TOO_LARGE',
  'FORMAT_NOT_TAKEN',
  'RESOLUTION_TOO_SMALL',
  'RESOLUTION_DIFFERS',
] as const
export type VideoFaultCode = (typeof videoFaultCodes)[number]

/** What was measured and what is allowed, in the words of numbers: `181`, `720×576`, `mkv`. */
export interface VideoFault {
  readonly code: VideoFaultCode
  readonly strictness: Strictness
  readonly measured: string
  readonly limit: string
}

/** The copy that phones play. The original is kept beside it. */
export interface PlayableCopy {
  readonly state: 'waiting' | 'ready' | 'failed'
  /** Of the copy; the original's own where it plays as it is. */
  readonly fileId: string | null
  readonly cover: string | null
  /** How often it was tried. */
  readonly tries: number
}

/** `waiting` mends itself, `failed` needs people, `gone` is no longer stored. */
export const missingStates = ['waiting', 'failed', 'gone'] as const

/** A file that an account sent, whole and checked. */
export interface StoredFile {
  readonly fileId: string
  readonly contestId: string
  /** The account that sent it: nobody else may use it in a work. */
  readonly owner: string
  readonly purpose: FilePurpose
  /** As it was called on the phone. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** When sending it began: what was begun before closing may be finished within a declared time. */
  readonly begunAt: number
  readonly storedAt: number
  /** The work (`entryId`) or the contest that refers to it; what nothing refers to is cleared by a timer. */
  readonly usedBy: string | null
  readonly video: MeasuredVideo | null
  /** What the notice asks for and the video does not have, where the notice only advises. */
  readonly faults: readonly VideoFault[]
  readonly copy: PlayableCopy | null
}

/** A file on its way: its parts lie in a folder of their own until they are joined. */
export interface Upload {
  readonly uploadId: string
  readonly contestId: string
  readonly owner: string
  readonly purpose: FilePurpose
  readonly name: string
  readonly bytes: number
  readonly begunAt: number
  readonly touchedAt: number
  /** While somebody joins it: until when nobody else begins to. */
  readonly joiningUntil: number
  /** How often the joining was begun. */
  readonly joins: number
  /** Once it is stored. */
  readonly fileId: string | null
  /** Once it was looked at and not taken: the same answer for every retry. */
  readonly refusal: UploadRefusal | null
}

export type UploadRefusal =
  | { readonly code: 'VIDEO_NOT_TAKEN'; readonly faults: readonly VideoFault[] }
  | { readonly code: 'FILE_NOT_WHAT_IT_SAYS'; readonly name: string }
