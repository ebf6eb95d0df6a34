import type { Contest } from '#shared/model/contest'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

/** How long an instance may go on with a contest as it knows it; the same as for its ballot paper. */
const CONTEST_AGE_MS = 10_000
const CONTESTS_LISTED = 100

const contests = () => database.collection('contests')

/** As it stands now, for its staff. */
export const findContest = (contestId: string): Promise<Contest | undefined> =>
  findOne<Contest>(database, 'contests', contestId)

const contestOf = cachedFor(CONTEST_AGE_MS, findContest)

export const findContests = async (contestIds: readonly string[]): Promise<Contest[]> => {
  if (contestIds.length === 0) return []
  const { data } = await contests()
    .where({ _id: command.in([...contestIds]) })
    .limit(CONTESTS_LISTED)
    .get()
  return (data as Contest[]).map(withoutId<Contest>)
}

/** A draft that was put away was never public either. */
const isPublic = ({ status, publishedAt }: Contest): boolean => status !== 'draft' && publishedAt !== null

const load = cachedFor(CONTEST_AGE_MS, async () => {
  const { data } = await contests()
    .where({ publishedAt: command.gt(0) })
    .orderBy('publishedAt', 'desc')
    .limit(CONTESTS_LISTED)
    .get()
  return (data as Contest[]).map(withoutId<Contest>).filter(isPublic)
})

/** Every contest that the public may see, the newest first. */
export const publishedContests = (): Promise<Contest[]> => load('published')

/** A contest that the public may see. */
export const publicContestOf = async (contestId: string): Promise<Contest | undefined> => {
  const contest = await contestOf(contestId)
  return contest && isPublic(contest) ? contest : undefined
}
