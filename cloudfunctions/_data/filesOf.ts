import type { StoredFile } from '#shared/model/media'
import { database } from './connection'
import { withoutId } from './documents'

const MOST_OF_AN_ACCOUNT = 1_000

/** What an account sent, and is known to have sent. */
export const findFilesOf = async (owner: string): Promise<StoredFile[]> => {
  const { data } = await database.collection('storedFiles').where({ owner }).limit(MOST_OF_AN_ACCOUNT).get()
  return (data as StoredFile[]).map(withoutId<StoredFile>)
}
