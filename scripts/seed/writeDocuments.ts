import type { AdministratorDatabase } from '../cloud/administrator'
import type { Documents } from './seasonDocuments'

const DOCUMENTS_A_CALL = 100

/** Writes documents as they are, through the SDK: the same on one machine and in the cloud. */
export const writeDocuments = async (
  database: AdministratorDatabase,
  documents: Documents,
): Promise<void> => {
  for (const [collection, list] of Object.entries(documents)) {
    for (let from = 0; from < list.length; from += DOCUMENTS_A_CALL) {
      await database.collection(collection).add(list.slice(from, from + DOCUMENTS_A_CALL))
    }
  }
}
