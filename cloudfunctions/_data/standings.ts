import type { Standings } from '#shared/model/ranking'
import { command, database } from './connection'
import { findOne } from './documents'
import { insert } from './insert'

const standings = () => database.collection('standings')

/** The count as it is, for those who may see it. */
export const findStandings = (contestId: string): Promise<Standings | undefined> =>
  findOne<Standings>(database, 'standings', contestId)

/** What settling writes. A reveal is written by staff alone, so that neither overwrites the other. */
export type SettledStandings = Omit<Standings, 'reveal' | 'revealRows'>

/** Replaces them, unless a settler that was ahead of us already wrote newer ones. */
export const writeStandings = async (settled: SettledStandings): Promise<void> => {
  const _id = settled.contestId
  const { updated } = await standings()
    .where({ _id, batch: command.lte(settled.batch) })
    .update({ ...settled })
  if (!updated) await insert('standings', { _id, ...settled, reveal: null, revealRows: [] })
}

const MOST_CONTESTS = 1_000

export type StandingsHead = Pick<Standings, 'contestId' | 'batch' | 'listed' | 'published' | 'reveal'>

/** Where every contest stands, and what of it the public was shown: without the rows, however many there are. */
export const findStandingsHeads = async (): Promise<Map<string, StandingsHead>> => {
  const { data } = await standings()
    .field({ contestId: true, batch: true, listed: true, published: true, reveal: true })
    .limit(MOST_CONTESTS)
    .get()
  return new Map((data as StandingsHead[]).map((head) => [head.contestId, head]))
}
