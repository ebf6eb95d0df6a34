import type { Submission } from '#shared/model/submission'
import { command, database, storage } from './connection'

const LINKS_A_CALL = 50
const MANY = 1_000

type SentFilms = Pick<Submission, 'entryId' | 'items'>

/** The films of named works as they were sent. What else is known of who sent them is not even read. */
export const findSentFilms = async (entryIds: readonly string[]): Promise<SentFilms[]> => {
  if (entryIds.length === 0) return []
  const { data } = await database
    .collection('submissions')
    .where({ _id: command.in([...entryIds]) })
    .field({ entryId: true, items: true })
    .limit(MANY)
    .get()
  return data as SentFilms[]
}

/** Addresses of those files that are there, for so many seconds. */
export const linkFiles = async (
  fileIds: readonly string[],
  seconds: number,
): Promise<ReadonlyMap<string, string>> => {
  const links = new Map<string, string>()
  for (let from = 0; from < fileIds.length; from += LINKS_A_CALL) {
    const { fileList } = await storage.link(fileIds.slice(from, from + LINKS_A_CALL), seconds)
    for (const { fileID, tempFileURL } of fileList) if (tempFileURL) links.set(fileID, encodeURI(tempFileURL))
  }
  return links
}
