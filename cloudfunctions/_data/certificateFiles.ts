import { storage } from './connection'

/** Written again it is the same file. */
export const writeFile = async (path: string, bytes: Buffer): Promise<string> =>
  (await storage.write(path, bytes)).fileID

/** Addresses that end after so many seconds, in the order of the files. */
export const linksTo = async (fileIds: readonly string[], seconds: number): Promise<string[]> => {
  const { fileList } = await storage.link(fileIds, seconds)
  const links = new Map(fileList.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]))
  return fileIds.map((fileId) => links.get(fileId) ?? '')
}
