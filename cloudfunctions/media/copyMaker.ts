import type { StoredFile } from '#shared/model/media'
import { ffmpegMaker } from './ffmpegMaker'
import { workflowMaker } from './workflowMaker'

export type Made =
  | { readonly state: 'ready'; readonly fileId: string; readonly cover: string | null }
  /** Somebody else is still at it. */
  | { readonly state: 'later' }
  | { readonly state: 'failed' }

/** Makes the copy that phones play, and a small picture. */
export type CopyMaker = (file: StoredFile, signal: AbortSignal) => Promise<Made>

/** Nothing here can make one: a film that already plays is its own copy, another waits for people. */
const asItIs: CopyMaker = async ({ fileId, video }) =>
  video?.playsOnPhones ? { state: 'ready', fileId, cover: null } : { state: 'failed' }

/**
 * `COPY_MAKER`: a path to ffmpeg, or `none`. Unset, as where it is deployed: the storage's own media processing, which
 * is set up once in the cloud's console (docs/operate/media.md).
 */
export const copyMakerFor = (setting: string | undefined): CopyMaker => {
  if (!setting) return workflowMaker
  return setting === 'none' ? asItIs : ffmpegMaker(setting)
}
