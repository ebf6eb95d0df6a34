import { type StoredFile, uploadLimits } from '#shared/model/media'
import { fileIdOf, removeFiles } from '../_data/files'
import { findUnused, forgetUnused } from '../_data/storedFiles'
import { findLeft, removeUpload } from '../_data/uploads'
import { copyPathsOf } from './copyPaths'
import { removeParts } from './parts'

const A_RUN = 50

/** What nothing refers to, and uploads that nobody goes on with, a day after. */
export const clearFiles = async (now: number): Promise<number> => {
  const before = now - uploadLimits.keptHours * 60 * 60_000
  let cleared = 0
  for (const file of await findUnused(before, A_RUN)) {
    // Its document first: from then on nobody can begin to refer to it.
    if (!(await forgetUnused(file.fileId))) continue
    await removeFiles([file.fileId, ...(await besides(file))])
    cleared += 1
  }
  for (const upload of await findLeft(before, A_RUN)) {
    await removeParts(upload)
    await removeUpload(upload.uploadId)
  }
  return cleared
}

const besides = async (file: StoredFile): Promise<string[]> => {
  if (file.purpose !== 'video') return []
  const { copy, cover } = await copyPathsOf(file)
  return [await fileIdOf(copy), await fileIdOf(cover)]
}
