import type { Contest } from '#shared/model/contest'
import { cachedFor } from './cache'
import { database } from './connection'
import { findOne, withoutId } from './documents'

const CONTEST_AGE_MS = 10_000
const CONTESTS_LISTED = 100

export const contestOf = cachedFor(CONTEST_AGE_MS, (contestId) =>
  findOne<Contest>(database, 'contests', contestId),
)

const load = cachedFor(CONTEST_AGE_MS, async () => {
  const { data } = await database
    .collection('contests')
    .where({ status: 'published' })
    .limit(CONTESTS_LISTED)
    .get()
  return (data as Contest[]).map(withoutId<Contest>)
})

export const publishedContests = (): Promise<Contest[]> => load('published')

/** A contest that the public may see. */
export const publicContestOf = async (contestId: string): Promise<Contest | undefined> => {
  const contest = await contestOf(contestId)
  return contest?.status === 'draft' ? undefined : contest
}
