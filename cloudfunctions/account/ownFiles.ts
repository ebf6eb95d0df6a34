import { findFilesOf } from '../_data/filesOf'
import { disownFiles } from '../_data/storedFiles'
import { disownUploads, findUploadsOf } from '../_data/uploads'

/**
 * What a work that stays is made of stays with it, and what nothing refers to any more is cleared by a timer. So of
 * files nothing goes by itself: whose they were does.
 */
export const countFiles = async (openid: string) => {
  const [files, uploads] = await Promise.all([findFilesOf(openid), findUploadsOf(openid)])
  return { goes: files.length + uploads.length, stays: 0 }
}

export const forgetFiles = async (openid: string): Promise<void> => {
  await disownFiles(openid)
  await disownUploads(openid)
}
