import { randomUUID } from 'node:crypto'
import { database } from '../../../../cloudfunctions/_data/connection'

/** Adds a document of a slip's size, into a collection with a slip's indexes, and does nothing else. */
export const main = async (event: { document: object }) => {
  const id = randomUUID()
  await database
    .collection('bareSlips')
    .add({ ...event.document, _id: `hebei-2020:${id}:2020-11-26:000001`, voter: id, key: id })
  return { ok: true }
}
