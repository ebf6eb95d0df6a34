import type { Ranking } from '#shared/model/vote'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne } from './documents'

/** A phone that asks again sooner than this gets the same answer without a read. */
const RANKING_AGE_MS = 1_500

export const rankingOf = cachedFor(RANKING_AGE_MS, (contestId) =>
  findOne<Ranking>(database, 'rankings', contestId),
)

/** Replaces the snapshot, unless a settler that was ahead of us already wrote a newer one. */
export const writeRanking = async (ranking: Ranking): Promise<void> => {
  await database
    .collection('rankings')
    .where({ _id: ranking.contestId, batch: command.lte(ranking.batch) })
    .update({ ...ranking })
}

const MOST_CONTESTS = 1_000

/** The batch that each published ranking stands at. */
export const findRankingBatches = async (): Promise<Map<string, number>> => {
  const { data } = await database
    .collection('rankings')
    .field({ contestId: true, batch: true })
    .limit(MOST_CONTESTS)
    .get()
  return new Map((data as Ranking[]).map(({ contestId, batch }) => [contestId, batch]))
}
