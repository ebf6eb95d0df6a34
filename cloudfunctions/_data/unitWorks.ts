import type { Submission, SubmissionState } from '#shared/model/submission'
import { command, database } from './connection'
import { withoutId } from './documents'
import { insertMissing } from './insert'

// Works that came in for their authors, through a unit or by post. They are submissions like any other.

const submissions = () => database.collection('submissions')
const MOST_AT_ONCE = 1_000

/** Those of the named works that are there. */
export const findHere = async (contestId: string, entryIds: readonly string[]): Promise<Set<string>> => {
  if (entryIds.length === 0) return new Set()
  const { data } = await submissions()
    .where({ _id: command.in([...entryIds]), contestId })
    .field({ entryId: true })
    .limit(MOST_AT_ONCE)
    .get()
  return new Set((data as Submission[]).map(({ entryId }) => entryId))
}

/** Adds what is not there yet; what is stays as it is, also where another call adds the same meanwhile. */
export const addWorks = (works: readonly Submission[]): Promise<void> =>
  insertMissing(
    'submissions',
    works.map((work) => ({ _id: work.entryId, ...work })),
  )

/** Takes back what was added just now and nobody has touched since. */
export const removeAdded = async (entryIds: readonly string[]): Promise<void> => {
  await submissions()
    .where({ _id: command.in([...entryIds]), owner: null, version: 1 })
    .remove()
}

export interface WorksFilter {
  readonly contestId: string
  /** null: of every unit, and what came by post. */
  readonly unitId: string | null
  /** Only those whose video has not come. */
  readonly awaiting: boolean
}

const matching = ({ contestId, unitId, awaiting }: WorksFilter) => ({
  contestId,
  channel: command.in(['unit', 'staff']),
  ...(unitId !== null && { unitId }),
  ...(awaiting && { state: 'draft' }),
})

/** By their titles: whoever holds a list looks for one. */
export const findUnitWorks = async (
  filter: WorksFilter,
  offset: number,
  limit: number,
): Promise<{ works: Submission[]; total: number }> => {
  const [{ data }, { total }] = await Promise.all([
    submissions()
      .where(matching(filter))
      .orderBy('title', 'asc')
      .orderBy('_id', 'asc')
      .skip(offset)
      .limit(limit)
      .get(),
    submissions().where(matching(filter)).count(),
  ])
  return { works: (data as Submission[]).map(withoutId<Submission>), total: total ?? 0 }
}

export type StatesOfWorks = Partial<Record<SubmissionState, number>>

/** How many works of each unit stand where, counted by the database. */
export const countUnitWorks = async (contestId: string): Promise<Map<string, StatesOfWorks>> => {
  const { data } = await database
    .collection('submissions')
    .aggregate()
    .match({ contestId, unitId: command.neq(null) })
    .group({ _id: { unitId: '$unitId', state: '$state' }, works: command.aggregate.sum(1) })
    .limit(10_000)
    .end()
  const counts = new Map<string, StatesOfWorks>()
  for (const { _id, works } of data as { _id: { unitId: string; state: SubmissionState }; works: number }[])
    counts.set(_id.unitId, { ...counts.get(_id.unitId), [_id.state]: works })
  return counts
}

/** Every work of a contest that was sent, for a spreadsheet. */
export const findSentWorks = async (contestId: string, atMost: number): Promise<Submission[]> => {
  const all: Submission[] = []
  for (;;) {
    const { data } = await submissions()
      .where({ contestId, submittedAt: command.gt(0) })
      .orderBy('_id', 'asc')
      .skip(all.length)
      .limit(MOST_AT_ONCE)
      .get()
    all.push(...(data as Submission[]).map(withoutId<Submission>))
    if (data.length < MOST_AT_ONCE || all.length > atMost) return all
  }
}
