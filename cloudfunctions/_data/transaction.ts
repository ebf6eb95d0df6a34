import { database } from './connection'

/** Some documents read and written at once: all of it happens, or nothing does. */
export interface Transaction {
  find<Value>(collection: string, id: string): Promise<Value | undefined>
  /** Writes the whole document, whether or not one was there. */
  put(collection: string, id: string, value: object): Promise<void>
  remove(collection: string, id: string): Promise<void>
}

type Own = Awaited<ReturnType<typeof database.startTransaction>>

/**
 * Whoever writes the same document meanwhile makes one of the two begin again from what the other left (the SDK
 * does, three times). So `work` may run more than once: it only reads and writes through what it is given.
 */
export const transact = <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
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
