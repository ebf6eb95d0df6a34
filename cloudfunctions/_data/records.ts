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

/** A file that anybody may read. Every version has a folder of its own, and what was signed stays as it was. */
export const writeRecordFile = async (
  { contestId, version }: Pick<RecordWriting, 'contestId' | 'version'>,
  name: string,
  text: string,
): Promise<string> => {
  const { fileID } = await storage.write(`records/${contestId}/${version}/${name}`, Buffer.from(text))
  return fileID
}
