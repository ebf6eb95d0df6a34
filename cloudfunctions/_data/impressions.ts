import { command, database } from './connection'
import { findOne } from './documents'
import { insert } from './insert'

interface Impressions {
  readonly works: Readonly<Record<string, number>>
}

/** One document a contest, bounded by its works: each report is one write, however many works it names. */
export const addImpressions = async (contestId: string, entryIds: readonly string[]): Promise<void> => {
  const impressions = database.collection('impressions')
  const works = Object.fromEntries(entryIds.map((entryId) => [`works.${entryId}`, command.inc(1)]))
  const count = () => impressions.where({ _id: contestId }).update(works)
  if ((await count()).updated) return
  await insert('impressions', { _id: contestId, contestId, works: {} })
  await count()
}

export const findImpressions = async (contestId: string): Promise<Impressions['works']> =>
  (await findOne<Impressions>(database, 'impressions', contestId))?.works ?? {}
