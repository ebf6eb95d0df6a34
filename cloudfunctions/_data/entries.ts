import type { Catalogue, Entry } from '#shared/model/entry'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'
import { insert } from './insert'

const CATALOGUE_AGE_MS = 10_000
const MANY = 1_000

/** As it stands now. */
export const findCatalogue = (contestId: string): Promise<Catalogue | undefined> =>
  findOne<Catalogue>(database, 'catalogues', contestId)

/** Which version of its public list every contest has. */
export const findCatalogueVersions = async (): Promise<Map<string, number>> => {
  const { data } = await database
    .collection('catalogues')
    .field({ contestId: true, version: true })
    .limit(MANY)
    .get()
  return new Map((data as Catalogue[]).map(({ contestId, version }) => [contestId, version]))
}

export const catalogueOf = cachedFor(CATALOGUE_AGE_MS, findCatalogue)

export const findEntry = (entryId: string): Promise<Entry | undefined> =>
  findOne<Entry>(database, 'entries', entryId)

const ENTRIES_A_CALL = 100

/** Writes those that are not there yet; what a crash left out is written the next time. */
export const addEntries = async (entries: readonly Entry[]): Promise<void> => {
  const collection = database.collection('entries')
  for (let from = 0; from < entries.length; ) {
    const some = entries.slice(from, from + ENTRIES_A_CALL)
    const { data } = await collection
      .where({ _id: command.in(some.map(({ entryId }) => entryId)) })
      .field({ entryId: true })
      .limit(ENTRIES_A_CALL)
      .get()
    const there = new Set((data as Entry[]).map(({ entryId }) => entryId))
    const missing = some.filter(({ entryId }) => !there.has(entryId))
    const documents = missing.map((entry) => ({ _id: entry.entryId, ...entry }))
    // Where somebody publishes the same at the same time: look again.
    if (missing.length === 0 || (await insert('entries', documents))) from += ENTRIES_A_CALL
  }
}

/** Every number that a contest has given, also to works that were taken down since. */
export const findNumbered = async (
  contestId: string,
): Promise<Pick<Entry, 'entryId' | 'number' | 'status'>[]> => {
  const found: Pick<Entry, 'entryId' | 'number' | 'status'>[] = []
  for (;;) {
    const { data } = await database
      .collection('entries')
      .where({ contestId })
      .field({ entryId: true, number: true, status: true })
      .orderBy('_id', 'asc')
      .skip(found.length)
      .limit(MANY)
      .get()
    found.push(...(data as Entry[]))
    if (data.length < MANY) return found
  }
}

/** The public faces of named works, taken down or not. */
export const findEntries = async (entryIds: readonly string[]): Promise<Entry[]> => {
  if (entryIds.length === 0) return []
  const { data } = await database
    .collection('entries')
    .where({ _id: command.in([...entryIds]) })
    .limit(MANY)
    .get()
  return (data as Entry[]).map(withoutId<Entry>)
}
