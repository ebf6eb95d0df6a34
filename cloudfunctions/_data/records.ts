import type { RecordWriting } from '#shared/model/record'
import { cachedFor } from './cache'
import { database, storage } from './connection'
import { findOne } from './documents'

const RECORD_AGE_MS = 10_000

export const findRecord = (contestId: string): Promise<RecordWriting | undefined> =>
  findOne<RecordWriting>(database, 'records', contestId)

/** The same, at most some seconds old: for the public. */
export const recordOf = cachedFor(RECORD_AGE_MS, findRecord)

export const saveRecord = async (writing: RecordWriting): Promise<void> => {
  await database
    .collection('records')
    .doc(writing.contestId)
    .set({ ...writing })
}

/**
 * A file that anybody may read. Every writing has a folder of its own: what was signed stays as it was, and two who write
 * at once do not write into each other's.
 */
export const writeRecordFile = async (
  { contestId, version, startedAt }: Pick<RecordWriting, 'contestId' | 'version' | 'startedAt'>,
  name: string,
  text: string,
): Promise<string> => {
  const folder = `records/${contestId}/${version}-${startedAt}`
  const { fileID } = await storage.write(`${folder}/${name}`, Buffer.from(text))
  return fileID
}
