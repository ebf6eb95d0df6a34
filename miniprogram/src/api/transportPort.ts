/** What the platforms beneath can do for us, and the only ways in which they fail. */
export interface Transport {
  /** Calls a cloud function and answers what it returned, unread. Throws only a TransportFailure. */
  callFunction(name: string, data: unknown, timeoutMs: number): Promise<unknown>
  /** Sends a file of this device and answers its file id. */
  uploadFile(upload: Upload): Promise<string>
  /** Addresses that play or show stored files for a while; a file that is gone is left out. */
  getTempFileURL(fileIds: readonly string[]): Promise<Readonly<Record<string, string>>>
}

export interface Upload {
  readonly cloudPath: string
  /** WeChat names a file by its path, a browser hands over the file itself. */
  readonly file: string | Blob
  readonly onProgress: (sent: number, total: number) => void
  /** Filled in by the transport: call it to stop. */
  readonly onStart?: (stop: () => void) => void
}

export type FailureKind =
  /** Nothing left this device. */
  | 'OFFLINE'
  /** No answer in time: it may have been done. */
  | 'TIMEOUT'
  /** The line broke, or the answer cannot be read: it may have been done. */
  | 'LOST_REPLY'
  /** The cloud itself says that the function broke. */
  | 'CLOUD_FAILED'
  /** More than the cloud takes at once; nothing was done. */
  | 'TOO_LARGE'
  /** The sign-in is not known any more. */
  | 'SIGNED_OUT'
  /** The file was not taken, or the person stopped it. */
  | 'NOT_STORED'

export class TransportFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly requestId = '',
  ) {
    super(kind)
  }
}
