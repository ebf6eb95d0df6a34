import { fileIdOf, findFiles, readRange } from '../_data/files'
import { inspectVideo } from '../_data/inspectVideo'
import type { CopyMaker } from './copyMaker'
import { copyPathsOf } from './copyPaths'

// The storage's media processing watches the folder `files/` and writes what it makes under the same name into
// `copies/` and `covers/`. Nothing is asked of it here: what it made is looked for, and looked at.

/** A film of an hour is through by then. */
const PATIENCE_MS = 6 * 60 * 60_000

export const workflowMaker: CopyMaker = async (file) => {
  const paths = await copyPathsOf(file)
  const [copyId, coverId] = [await fileIdOf(paths.copy), await fileIdOf(paths.cover)]
  const found = new Map((await findFiles([copyId, coverId])).map((one) => [one.fileId, one]))
  const copy = found.get(copyId)
  if (!copy) return Date.now() - file.storedAt > PATIENCE_MS ? { state: 'failed' } : { state: 'later' }
  const { video } = await inspectVideo({
    bytes: copy.bytes,
    read: (from, length) => readRange(copy.url, from, length),
  })
  if (!video.playsOnPhones) return { state: 'failed' }
  if (!found.has(coverId)) return { state: 'later' }
  return { state: 'ready', fileId: copyId, cover: coverId }
}
