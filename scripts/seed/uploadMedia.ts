import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Administrator } from '../cloud/administrator'
import { root } from '../cloud/deployment'
import type { Season } from './seasonDocuments'

const UPLOADS_AT_ONCE = 6

/** Puts a season's films and covers into the cloud's storage; answers the file id of each. */
export const uploadMedia = async (
  administrator: Administrator,
  works: Season['works'],
): Promise<(mediaPath: string) => string> => {
  const fileIds = new Map<string, string>()
  const waiting = [...new Set(works.flatMap(({ clip, cover }) => [clip, cover]))]
  const upload = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const file = path.join(root, 'media', next)
      if (!existsSync(file)) throw new Error(`media/${next} is missing`)
      const { fileID } = await administrator.uploadFile({
        cloudPath: `media/${next}`,
        fileContent: readFileSync(file) as never,
      })
      fileIds.set(next, fileID)
    }
  }
  await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, upload))
  return (mediaPath) => fileIds.get(mediaPath) ?? ''
}
