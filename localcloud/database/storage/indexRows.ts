import { duplicateKey } from '../errors'
import type { Document } from '../values/value'
import type { Collection, Index } from './collection'
import { type Connection, isTakenKey } from './connection'
import { type IndexKeys, indexKeys } from './indexKeys'

/** Files a document in an index and remembers, in the same engine transaction, that arrays were met. */
export function addToIndex(
  writer: Connection,
  collection: Collection,
  index: Index,
  n: number,
  document: Document,
) {
  const { keys, multikey } = indexKeys(document, index)
  noteArrays(writer, index, multikey)
  for (const key of keys) addKey(writer, collection, index, n, key)
}

export function removeFromIndex(writer: Connection, index: Index, n: number, document: Document): void {
  for (const key of indexKeys(document, index).keys) removeKey(writer, index, n, key)
}

/** Touches only the keys that differ: most updates change no indexed field. */
export function moveInIndex(
  writer: Connection,
  collection: Collection,
  index: Index,
  n: number,
  { before, after }: { before: IndexKeys; after: IndexKeys },
): void {
  noteArrays(writer, index, after.multikey)
  const stays = (key: Buffer, others: readonly Buffer[]) => others.some((other) => other.equals(key))
  for (const key of before.keys) if (!stays(key, after.keys)) removeKey(writer, index, n, key)
  for (const key of after.keys) if (!stays(key, before.keys)) addKey(writer, collection, index, n, key)
}

function addKey(writer: Connection, collection: Collection, index: Index, n: number, key: Buffer): void {
  try {
    writer.run(`INSERT INTO ${index.table} (key, doc) VALUES (?, ?)`, [key, n])
  } catch (cause) {
    if (isTakenKey(cause)) throw duplicateKey(collection.name, index.name)
    throw cause
  }
}

function removeKey(writer: Connection, index: Index, n: number, key: Buffer): void {
  writer.run(`DELETE FROM ${index.table} WHERE key = ? AND doc = ?`, [key, n])
}

/** The flag only ever widens; in memory at once (planning must be careful from now on), on disk with the write. */
function noteArrays(writer: Connection, index: Index, multikey: number): void {
  if (multikey === 0) return
  index.multikey |= multikey
  writer.run('UPDATE indexes SET multikey = multikey | ?1 WHERE number = ?2 AND (multikey & ?1) <> ?1', [
    multikey,
    index.number,
  ])
}
