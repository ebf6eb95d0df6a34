import { dayOf } from '#shared/lib/day'
import type { Story } from '#shared/model/showcase'
import type { PlaceCount } from '#shared/rules/story'
import { command, database } from './connection'
import { findOne } from './documents'

const DAY_MS = 86_400_000
const BEIJING_MS = 8 * 3_600_000
const MANY = 10_000

export const findStory = (contestId: string): Promise<Story | undefined> =>
  findOne<Story>(database, 'stories', contestId)

/** Told twice at once it is the same story. */
export const saveStory = async (story: Story): Promise<void> => {
  await database
    .collection('stories')
    .doc(story.contestId)
    .set({ ...story })
}

/** Works that were ever sent. */
export const countSentWorks = async (contestId: string): Promise<number> => {
  const { total = 0 } = await database
    .collection('submissions')
    .where({ contestId, submittedAt: command.gt(0) })
    .count()
  return total
}

/** Public works by unit and city. */
export const countPlaces = async (contestId: string): Promise<PlaceCount[]> => {
  const $ = command.aggregate
  const { data } = await database
    .collection('entries')
    .aggregate()
    .match({ contestId, status: 'public' })
    .group({ _id: { unit: '$unit', city: '$city' }, works: $.sum(1) })
    .limit(MANY)
    .end()
  return (data as { _id: Omit<PlaceCount, 'works'>; works: number }[]).map(({ _id, works }) => ({
    ...{ unit: _id.unit ?? null, city: _id.city ?? '', works },
  }))
}

// Ids begin with their contest's; ':' and ';' are neighbours.
const idsOf = (contestId: string) => command.gte(`${contestId}:`).and(command.lt(`${contestId};`))

/** How many people's votes are in the count up to a batch. A ruling's own slip is nobody's. */
export const countVoters = async (contestId: string, batch: number): Promise<number> => {
  const $ = command.aggregate
  const { data } = await database
    .collection('slips')
    .aggregate()
    .match({
      _id: idsOf(contestId),
      ruling: null,
      batch: command.gt(0).and(command.lte(batch)),
      corrects: command.exists(false),
    })
    .group({ _id: '$voter' })
    .group({ _id: null, voters: $.sum(1) })
    .end()
  return (data[0] as { voters: number } | undefined)?.voters ?? 0
}

/** Votes by the day on which they were counted, up to a batch: some seconds after they were cast. */
export const countVotesByDay = async (
  contestId: string,
  batch: number,
): Promise<{ day: string; votes: number }[]> => {
  const $ = command.aggregate
  const number = $.floor($.divide([$.add(['$settledAt', BEIJING_MS]), DAY_MS]))
  const { data } = await database
    .collection('batches')
    .aggregate()
    .match({ _id: idsOf(contestId), number: command.lte(batch) })
    .group({ _id: number, votes: $.sum('$votes') })
    .limit(MANY)
    .end()
  return (data as { _id: number; votes: number }[]).map(({ _id, votes }) => ({
    ...{ day: dayOf(_id * DAY_MS), votes },
  }))
}
