import type { Upload, UploadRefusal } from '#shared/model/media'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'
import { insert } from './insert'

const uploads = () => database.collection('uploads')
const MOST_OF_AN_ACCOUNT = 1_000

export const findUpload = (uploadId: string): Promise<Upload | undefined> =>
  findOne<Upload>(database, 'uploads', uploadId)

/** How many this account began since. */
export const countUploadsSince = async (owner: string, since: number): Promise<number> => {
  const { total } = await uploads()
    .where({ owner, begunAt: command.gt(since) })
    .count()
  return total ?? 0
}

/** False where it is there already. */
export const insertUpload = (upload: Upload): Promise<boolean> =>
  insert('uploads', { _id: upload.uploadId, ...upload })

/** For one of those who want to join its parts at the same time; the others get false. */
export const claimJoining = async (uploadId: string, now: number, until: number): Promise<boolean> => {
  const { updated } = await uploads()
    .where({ _id: uploadId, joiningUntil: command.lte(now), fileId: null, refusal: null })
    .update({ joiningUntil: until, touchedAt: now, joins: command.inc(1) })
  return updated === 1
}

/** Joining broke off in a way that we know of: the next may begin at once. */
export const releaseJoining = async (uploadId: string, now: number): Promise<void> => {
  await uploads().where({ _id: uploadId }).update({ joiningUntil: now })
}

export const endUpload = async (
  uploadId: string,
  end: { readonly fileId: string } | { readonly refusal: UploadRefusal },
): Promise<void> => {
  // A refusal replaces nothing: merged into null it would be refused itself.
  const change = 'refusal' in end ? { refusal: command.set(end.refusal) } : end
  await uploads()
    .where({ _id: uploadId })
    .update({ ...change, joiningUntil: 0 })
}

/** Those whose joining was begun and not ended by whoever began it. */
export const findBrokenOff = async (now: number, limit: number): Promise<Upload[]> => {
  const { data } = await uploads()
    .where({ joiningUntil: command.gt(0).and(command.lte(now)) })
    .orderBy('joiningUntil', 'asc')
    .limit(limit)
    .get()
  return (data as Upload[]).map(withoutId<Upload>)
}

/** Those that nobody went on with. */
export const findLeft = async (before: number, limit: number): Promise<Upload[]> => {
  const { data } = await uploads()
    .where({ touchedAt: command.lt(before) })
    .orderBy('touchedAt', 'asc')
    .limit(limit)
    .get()
  return (data as Upload[]).map(withoutId<Upload>)
}

export const removeUpload = async (uploadId: string): Promise<void> => {
  await uploads().where({ _id: uploadId }).remove()
}

/** Those of an account that are remembered. */
export const findUploadsOf = async (owner: string): Promise<Upload[]> => {
  const { data } = await uploads().where({ owner }).limit(MOST_OF_AN_ACCOUNT).get()
  return (data as Upload[]).map(withoutId<Upload>)
}

/** Nobody goes on with them, so the timer clears their parts; whose they were is forgotten at once. */
export const disownUploads = async (owner: string): Promise<void> => {
  await uploads().where({ owner }).update({ owner: '' })
}
