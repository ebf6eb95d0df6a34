import { storage } from './connection'

/** Writes a file that anybody may read, over the one that was there. */
export const writePublicFile = async (cloudPath: string, text: string): Promise<void> => {
  await storage.write(cloudPath, Buffer.from(text))
}
