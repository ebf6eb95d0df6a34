import type { CurveDay } from '#shared/model/curve'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { insert } from './insert'

const curves = () => database.collection('curves')

/**
 * What works had at the end of an hour; each later batch of the hour writes over it, so that a batch that is written
 * twice, or never, spoils nothing. One document a day: bounded by works and hours.
 */
export const writeCurve = async (
  contestId: string,
  { day, hour, batch }: { readonly day: string; readonly hour: number; readonly batch: number },
  votes: readonly { readonly entryId: string; readonly votes: number }[],
): Promise<void> => {
  if (votes.length === 0) return
  const _id = `${contestId}:${day}`
  const works = Object.fromEntries(votes.map((one) => [`works.${one.entryId}.${hour}`, one.votes]))
  const write = () =>
    curves()
      .where({ _id, batch: command.lte(batch) })
      .update({ batch, ...works })
  if ((await write()).updated) return
  await insert('curves', { _id, contestId, day, batch: 0, works: {} })
  await write()
}

/** Longer than any vote we know of; of a longer one, its last days. */
const MOST_DAYS = 62
const CURVE_AGE_MS = 30_000

const findCurve = async (key: string): Promise<CurveDay[]> => {
  const [contestId, entryId] = key.split(':')
  const { data } = await curves()
    .where({ _id: command.gte(`${contestId}:`).and(command.lt(`${contestId};`)) })
    .field({ day: true, [`works.${entryId}`]: true })
    .orderBy('_id', 'desc')
    .limit(MOST_DAYS)
    .get()
  const days = data as { day: string; works?: Record<string, Record<string, number>> }[]
  return days.map(({ day, works }) => ({ day, hours: works?.[entryId ?? ''] ?? {} })).reverse()
}

const kept = cachedFor(CURVE_AGE_MS, findCurve)

/** One work's votes at the ends of its hours, day by day: one read, however many days there are. */
export const curveOf = (contestId: string, entryId: string): Promise<CurveDay[]> =>
  kept(`${contestId}:${entryId}`)
