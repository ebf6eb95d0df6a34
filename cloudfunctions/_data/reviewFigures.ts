import type { ReviewDecision } from '#shared/model/review'
import { standing } from '#shared/rules/reviewing'
import { command, database } from './connection'

const submissions = () => database.collection('submissions')
const MANY = 10_000

/** Marks that several standing works of a contest carry, those of the newest works first. */
export const findSharedMarks = async (
  contestId: string,
  limit: number,
): Promise<{ mark: string; entryIds: string[] }[]> => {
  const $ = command.aggregate
  const { data } = await submissions()
    .aggregate()
    .match({ contestId, state: command.in([...standing]) })
    .unwind('$marks')
    .group({
      _id: '$marks',
      entryIds: $.push('$entryId'),
      works: $.sum(1),
      newest: $.max('$submittedAt'),
    })
    .match({ works: command.gt(1) })
    .sort({ newest: -1, _id: 1 })
    .limit(limit)
    .end()
  return (data as { _id: string; entryIds: string[] }[]).map(({ _id, entryIds }) => ({ mark: _id, entryIds }))
}

const BEIJING_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

export interface DecidedCount {
  readonly by: string
  readonly decision: ReviewDecision
  /** Days since 1970 in Beijing. */
  readonly day: number
  readonly decisions: number
  readonly waitedMs: number
  readonly longestMs: number
}

/** Decisions by person, kind and day. */
export const countDecisions = async (contestId: string): Promise<DecidedCount[]> => {
  const $ = command.aggregate
  const waited = $.subtract(['$reviews.at', '$reviews.sentAt'])
  const { data } = await submissions()
    .aggregate()
    .match({ contestId, submittedAt: command.gt(0) })
    .unwind('$reviews')
    .group({
      _id: { by: '$reviews.by', decision: '$reviews.decision', day: dayNumber('$reviews.at') },
      decisions: $.sum(1),
      waitedMs: $.sum(waited),
      longestMs: $.max(waited),
    })
    .limit(MANY)
    .end()
  return (data as GroupOf<DecidedCount, 'by' | 'decision' | 'day'>[]).map(({ _id, ...rest }) => ({
    ..._id,
    ...rest,
  }))
}

/** Works by the day on which they were sent last. */
export const countSent = async (contestId: string): Promise<{ day: number; works: number }[]> => {
  const $ = command.aggregate
  const { data } = await submissions()
    .aggregate()
    .match({ contestId, submittedAt: command.gt(0) })
    .group({ _id: dayNumber('$submittedAt'), works: $.sum(1) })
    .limit(MANY)
    .end()
  return (data as { _id: number; works: number }[]).map(({ _id, works }) => ({ day: _id, works }))
}

type GroupOf<Value, Key extends keyof Value> = Omit<Value, Key> & { readonly _id: Pick<Value, Key> }

const dayNumber = (at: string) => {
  const $ = command.aggregate
  return $.floor($.divide([$.add([at, BEIJING_MS]), DAY_MS]))
}
