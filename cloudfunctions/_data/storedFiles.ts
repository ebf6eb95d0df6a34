import type { PlayableCopy, StoredFile } from '#shared/model/media'
import { missingCopies, type WorkWithFilms } from '#shared/rules/missingCopies'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'
import { insert } from './insert'
import type { Transaction } from './transaction'

const files = () => database.collection('storedFiles')
const MANY = 500

export const findStoredFile = (fileId: string): Promise<StoredFile | undefined> =>
  findOne<StoredFile>(database, 'storedFiles', fileId)

/** Of the named files of a contest, those that are stored. */
export const findStoredFiles = async (
  contestId: string,
  fileIds: readonly string[],
): Promise<StoredFile[]> => {
  const found: StoredFile[] = []
  for (let from = 0; from < fileIds.length; from += MANY) {
    const { data } = await files()
      .where({ _id: command.in(fileIds.slice(from, from + MANY)), contestId })
      .limit(MANY)
      .get()
    found.push(...(data as StoredFile[]).map(withoutId<StoredFile>))
  }
  return found
}

/** The films of these works, and which of them no phone would play. */
export const findFilms = async (contestId: string, works: readonly WorkWithFilms[]) => {
  const fileIds = works.flatMap(({ items }) => items.flatMap(({ fileId }) => fileId ?? []))
  const found = await findStoredFiles(contestId, fileIds)
  return { films: found, missing: missingCopies(works, found) }
}

/** Stored already is stored. */
export const insertStoredFile = async (file: StoredFile): Promise<void> => {
  await insert('storedFiles', { _id: file.fileId, ...file })
}

export const saveCopyOf = async (fileId: string, copy: PlayableCopy): Promise<void> => {
  await files()
    .where({ _id: fileId })
    .update({ copy: command.set(copy) })
}

/** Videos in use that have no picture or no copy yet, the oldest first. */
export const findWithoutCopy = async (leastTries: number, limit: number): Promise<StoredFile[]> => {
  const { data } = await files()
    .where({ purpose: 'video', 'copy.cover': null, 'copy.tries': command.lt(leastTries) })
    .orderBy('storedAt', 'asc')
    .limit(limit)
    .get()
  return (data as StoredFile[]).map(withoutId<StoredFile>)
}

/** What nothing refers to since before an instant. */
export const findUnused = async (before: number, limit: number): Promise<StoredFile[]> => {
  const { data } = await files()
    .where({ usedBy: null, storedAt: command.lt(before) })
    .orderBy('storedAt', 'asc')
    .limit(limit)
    .get()
  return (data as StoredFile[]).map(withoutId<StoredFile>)
}

/** False where somebody refers to it meanwhile: then it stays. */
export const forgetUnused = async (fileId: string): Promise<boolean> => {
  const { deleted } = await files().where({ _id: fileId, usedBy: null }).remove()
  return deleted === 1
}

interface FileUse {
  readonly contestId: string
  readonly owner: string
  readonly usedBy: string
}

/**
 * In a transaction: a file of this account in this contest that nothing else refers to. Undefined for any other:
 * FILE_NOT_YOURS.
 */
export const findOwnFile = async (
  transaction: Transaction,
  fileId: string,
  { contestId, owner, usedBy }: FileUse,
): Promise<StoredFile | undefined> => {
  const file = await transaction.find<StoredFile>('storedFiles', fileId)
  if (file?.contestId !== contestId || file.owner !== owner) return undefined
  return file.usedBy === null || file.usedBy === usedBy ? file : undefined
}

/** The work or the contest refers to it from now on. Once all that may be refused was looked at: a refusal undoes nothing. */
export const keepFile = async (transaction: Transaction, file: StoredFile, usedBy: string): Promise<void> => {
  if (file.usedBy !== usedBy) await transaction.put('storedFiles', file.fileId, { ...file, usedBy })
}

/** Both at once, where nothing is refused afterwards. */
export const useFile = async (
  transaction: Transaction,
  fileId: string,
  use: FileUse,
): Promise<StoredFile | undefined> => {
  const file = await findOwnFile(transaction, fileId, use)
  if (file) await keepFile(transaction, file, use.usedBy)
  return file && { ...file, usedBy: use.usedBy }
}

/** In a transaction: the work names them no longer. */
export const freeFiles = async (
  transaction: Transaction,
  fileIds: readonly string[],
  entryId: string,
): Promise<void> => {
  for (const fileId of fileIds) {
    const file = await transaction.find<StoredFile>('storedFiles', fileId)
    if (file?.usedBy === entryId) await transaction.put('storedFiles', fileId, { ...file, usedBy: null })
  }
}

/** Nothing refers to them any more: the timer clears them. */
export const freeFilesOf = async (usedBy: string): Promise<void> => {
  await files().where({ usedBy }).update({ usedBy: null })
}

/** What a work or a contest still needs stays, and nobody is known to have sent it. */
export const disownFiles = async (owner: string): Promise<void> => {
  await files().where({ owner }).update({ owner: '' })
}
