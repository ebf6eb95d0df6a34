import type { ClientRefusal, Output } from '@/api/refusal'

/** A file as the server measured it. */
export type UploadedFile = Output<'media', 'listFiles'>['files'][number]

/** Where an upload stands, from the first tap to the last. */
export type UploadStatus =
  | { readonly state: 'none' }
  /** Begun before the app was closed: the device wants the file once more. */
  | { readonly state: 'interrupted'; readonly name: string; readonly bytes: number }
  | {
      readonly state: 'sending' | 'paused' | 'waiting'
      readonly name: string
      readonly bytes: number
      /** Of the file, sent so far. */
      readonly sent: number
    }
  /** All parts are there; the server puts them together and looks at them. */
  | { readonly state: 'joining'; readonly name: string; readonly bytes: number }
  | { readonly state: 'stored'; readonly file: UploadedFile }
  | { readonly state: 'refused'; readonly name: string; readonly refusal: ClientRefusal }

/** What keeps a file from being sent at all, told before a byte is: in the server's own words. */
export type NotSent = Extract<
  ClientRefusal,
  { code: 'FILE_EMPTY' | 'FILE_KIND_NOT_TAKEN' | 'FILE_TOO_LARGE' | 'VIDEO_NOT_TAKEN' }
>
