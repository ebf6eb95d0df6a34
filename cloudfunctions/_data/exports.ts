import type { LedgerExport } from '#shared/model/export'
import { database, storage } from './connection'
import { findOne } from './documents'

export const findExport = (contestId: string): Promise<LedgerExport | undefined> =>
  findOne<LedgerExport>(database, 'exports', contestId)

export const saveExport = async (written: LedgerExport): Promise<void> => {
  await database
    .collection('exports')
    .doc(written.contestId)
    .set({ ...written })
}

/** A file that anybody may read; its id is how phones and browsers find it. */
export const writeExportFile = async (contestId: string, name: string, text: string): Promise<string> => {
  const { fileID } = await storage.write(`exports/${contestId}/${name}`, Buffer.from(text))
  return fileID
}
