import { fileUrl } from './fileUrls.h5'

/** In a tab of its own, where the browser shows it or offers to keep it; false where it is gone. */
export const openFile = async (fileId: string, _name: string): Promise<boolean> => {
  const url = await fileUrl(fileId)
  if (url === '') return false
  window.open(url, '_blank', 'noopener')
  return true
}
