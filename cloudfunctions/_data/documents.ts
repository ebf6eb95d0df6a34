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
