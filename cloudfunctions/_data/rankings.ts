import type { Ranking } from '#shared/model/ranking'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne } from './documents'

/** A phone that asks again sooner than this gets the same answer without a read. */
const RANKING_AGE_MS = 1_000

/** What the public may see, as it stands now. */
export const findRanking = (contestId: string): Promise<Ranking | undefined> =>
  findOne<Ranking>(database, 'rankings', contestId)

export const rankingOf = cachedFor(RANKING_AGE_MS, findRanking)

/** Replaces the snapshot, unless a settler that was ahead of us already wrote a newer one. */
export const writeRanking = async (ranking: Ranking): Promise<void> => {
  await database
    .collection('rankings')
    .where({ _id: ranking.contestId, batch: command.lte(ranking.batch) })
    .update({ ...ranking })
}
