/** What a stored file is for; it decides who may send it, how large it may be and who may see it. */
export const filePurposes = ['video', 'cover', 'attachment', 'evidence', 'sheet', 'scan'] as const
export type FilePurpose = (typeof filePurposes)[number]

/** What the file itself says, read on the server; never what a client claims. */
export interface MeasuredVideo {
  /** As videoFormats names it: `mp4`; `unknown` where no video was found in it. */
  readonly container: string
  readonly videoCodec: string
  /** Empty for a silent film. */
  readonly audioCodec: string
  readonly milliseconds: number
  readonly width: number
  readonly height: number
  readonly bitsPerSecond: number
  readonly bytes: number
  /** Whether a phone plays it as it is: H.264 and AAC in MP4, index in front, bounded bitrate. */
  readonly playsOnPhones: boolean
}

/** The copy that phones play. The original is kept beside it. */
export interface PlayableCopy {
  readonly state: 'waiting' | 'ready' | 'failed'
  /** Of the copy; the original's own where it plays as it is. */
  readonly fileId: string | null
  readonly cover: string | null
}

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
  readonly storedAt: number
  /** The work (`entryId`) or the contest that refers to it; what nothing refers to is cleared by a timer. */
  readonly usedBy: string | null
  readonly video: MeasuredVideo | null
  readonly copy: PlayableCopy | null
}
