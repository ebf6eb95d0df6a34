import type { database as Database } from './connection'

/** Our documents carry their identity as fields; `_id` is only the storage's key for it. */
export const withoutId = <Value>(document: Value & { _id?: string }): Value => {
  const { _id, ...value } = document
  return value as Value
}

/** The one document of that id. */
export const findOne = async <Value>(
  database: typeof Database,
  collection: string,
  id: string,
): Promise<Value | undefined> => {
  const { data } = await database.collection(collection).where({ _id: id }).limit(1).get()
  const document = data[0] as (Value & { _id: string }) | undefined
  return document && withoutId<Value>(document)
}

/** The cloud has two ways to say that a unique id or index already holds this. */
export const isDuplicate = (thrown: unknown): boolean => {
  if (typeof thrown !== 'object' || thrown === null) return false
  const { code, message } = thrown as { code?: unknown; message?: unknown }
  return code === 'DATABASE_DUPLICATE_WRITE' || (typeof message === 'string' && message.includes('E11000'))
}
