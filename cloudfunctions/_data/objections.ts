import type { Objection, ObjectionOutcome } from '#shared/model/results'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { withoutId } from './documents'

const objections = () => database.collection('objections')
const OUTCOMES_AGE_MS = 10_000

export const objectionKeyOf = (contestId: string, number: string): string => `${contestId}:${number}`

/** What waits by its deadline, what is answered by how lately. */
export const findObjections = async (
  contestId: string,
  isWaiting: boolean,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Objection[]> => {
  const { data } = await objections()
    .where({ contestId, answeredAt: isWaiting ? null : command.gt(0) })
    .orderBy(isWaiting ? 'dueAt' : 'answeredAt', isWaiting ? 'asc' : 'desc')
    .skip(offset)
    .limit(limit)
    .get()
  return (data as Objection[]).map(withoutId<Objection>)
}

export const countWaiting = async (contestId: string): Promise<number> =>
  (await objections().where({ contestId, answeredAt: null }).count()).total ?? 0

const countOutcome = async (contestId: string, outcome: ObjectionOutcome): Promise<number> =>
  (await objections().where({ contestId, 'answer.outcome': outcome }).count()).total ?? 0

/** How many objections were upheld and dismissed. */
export const outcomesOf = cachedFor(OUTCOMES_AGE_MS, async (contestId) => {
  const [upheld, dismissed] = await Promise.all([
    countOutcome(contestId, 'upheld'),
    countOutcome(contestId, 'dismissed'),
  ])
  return { upheld, dismissed }
})
