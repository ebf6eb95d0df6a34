import { useRead } from '@/api/useRead'
import { uploadDesk } from '@/features/media/uploadDesk'
import type { UploadedFile } from '@/features/media/uploadStatus'

/** What arrived while the app is open, so that a file stands there without being asked for again. */
const arrived = new Map<string, UploadedFile>()

/** A film or picture is in the form: its place at the desk is free for another. */
export const settleFile = (slot: string, file: UploadedFile): void => {
  arrived.set(file.fileId, file)
  uploadDesk.clear(slot)
}

/** The server knows more of a file than when it arrived: a picture was taken from it. */
export const learnFiles = (files: readonly UploadedFile[]): void => {
  for (const file of files) arrived.set(file.fileId, file)
}

/** What the server knows of a file that the form names; nothing while it is asked, or where the file is gone. */
export const useStoredFile = (contestId: string, fileId: string | null): UploadedFile | undefined => {
  const known = fileId === null || fileId === '' ? undefined : arrived.get(fileId)
  const isNeeded = fileId !== null && fileId !== '' && !known
  const found = useRead('media', 'listFiles', { contestId, fileIds: isNeeded ? [fileId] : [] }, { isNeeded })
  return known ?? (found.state === 'ready' && isNeeded ? found.value.files[0] : undefined)
}
