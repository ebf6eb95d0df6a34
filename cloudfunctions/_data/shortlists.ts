import type { Shortlist } from '#shared/model/judging'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

export const findShortlist = (contestId: string): Promise<Shortlist | undefined> =>
  findOne<Shortlist>(database, 'shortlists', contestId)

/** Those whose publishing began before an instant and did not end. */
export const findHalfPublished = async (before: number, limit: number): Promise<Shortlist[]> => {
  const { data } = await database
    .collection('shortlists')
    .where({ finishedAt: null, publishedAt: command.gt(0).and(command.lt(before)) })
    .limit(limit)
    .get()
  return (data as Shortlist[]).map(withoutId<Shortlist>)
}
