import { database } from './connection'

type Keyed = Readonly<Record<string, unknown>> & { readonly _id: string }

/** A sheet of 500 rows goes in at once or not at all. */
const AT_ONCE = 500

/** False where something that may be there once is there already: the insertion is the lock. */
export const insert = async (collection: string, added: Keyed | readonly Keyed[]): Promise<boolean> => {
  try {
    await database.collection(collection).add(added)
    return true
  } catch (thrown) {
    if (isDuplicate(thrown)) return false
    throw thrown
  }
}

/** What is there already stays as it is, also where another call adds the same meanwhile. */
export const insertMissing = async (
  collection: string,
  all: readonly Keyed[],
  atOnce = AT_ONCE,
): Promise<void> => {
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce)
    const isDone = await insert(collection, some)
    if (!isDone) for (const one of some) await insert(collection, one)
  }
}

/** The cloud has two ways to say that a unique id or index already holds this. */
const isDuplicate = (thrown: unknown): boolean => {
  if (typeof thrown !== 'object' || thrown === null) return false
  const { code, message } = thrown as { code?: unknown; message?: unknown }
  return code === 'DATABASE_DUPLICATE_WRITE' || (typeof message === 'string' && message.includes('E11000'))
}
