import { database } from './connection'

/** Some documents read and written at once: all of it happens, or nothing does. */
export interface Transaction {
  find<Value>(collection: string, id: string): Promise<Value | undefined>
  /** Writes the whole document, whether or not one was there. */
  put(collection: string, id: string, value: object): Promise<void>
  remove(collection: string, id: string): Promise<void>
}

/** Another transaction holds a document that this one writes, or wrote it meanwhile. */
export const isConflict = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  (thrown as { code?: unknown }).code === 'DATABASE_TRANSACTION_CONFLICT'

// The SDK tries again three times at once; people who press at the same moment need a breath between.
const BREATHS_MS = [30, 60, 120, 240]

type Own = Awaited<ReturnType<typeof database.startTransaction>>

/**
 * Whoever writes the same document meanwhile makes one of the two begin again from what the other left. So `work` may
 * run more than once: it only reads and writes through what it is given. A function that died within a transaction
 * holds its documents for 30 s; who comes in that time is told that the cloud is busy.
 */
export const transact = async <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> => {
  for (const breath of BREATHS_MS) {
    try {
      return await once(work)
    } catch (thrown) {
      if (!isConflict(thrown)) throw thrown
      await new Promise((resolve) => setTimeout(resolve, breath * (0.5 + Math.random())))
    }
  }
  return once(work)
}

const once = <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
  database.runTransaction((own: Own) =>
    work({
      find: async <Found>(collection: string, id: string) => {
        const { data } = await own.collection(collection).doc(id).get()
        if (!data) return undefined
        const { _id, ...value } = data as Found & { _id: string }
        return value as Found
      },
      put: async (collection, id, value) => {
        await own
          .collection(collection)
          .doc(id)
          .set({ ...value })
      },
      remove: async (collection, id) => {
        await own.collection(collection).doc(id).remove()
      },
    }),
  )
