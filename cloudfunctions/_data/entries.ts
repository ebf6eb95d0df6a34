import type { Catalogue, Entry } from '#shared/model/entry'
import { cachedFor } from './cache'
import { database } from './connection'
import { findOne } from './documents'

const CATALOGUE_AGE_MS = 10_000

/** As it stands now. */
export const findCatalogue = (contestId: string): Promise<Catalogue | undefined> =>
  findOne<Catalogue>(database, 'catalogues', contestId)

export const catalogueOf = cachedFor(CATALOGUE_AGE_MS, findCatalogue)

export const findEntry = (entryId: string): Promise<Entry | undefined> =>
  findOne<Entry>(database, 'entries', entryId)
