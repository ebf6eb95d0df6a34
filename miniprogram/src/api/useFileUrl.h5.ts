import { useEffect, useState } from 'react'
import { type FileUrl, fileUrl, knownFileUrl } from './fileUrls.h5'

/**
 * An address at which a browser can show a stored file: nothing while it is being asked for, empty where the
 * file is gone. What is an address already stays as it is.
 */
export const useFileUrl = (fileId: string): string | undefined => {
  const [answer, setAnswer] = useState<FileUrl>()
  useEffect(() => {
    let isWanted = true
    if (knownFileUrl(fileId) === undefined) {
      fileUrl(fileId).then((url) => isWanted && setAnswer({ fileId, url }))
    }
    return () => {
      isWanted = false
    }
  }, [fileId])
  return knownFileUrl(fileId) ?? (answer?.fileId === fileId ? answer.url : undefined)
}
