import { type Inspection, type Mark, markThresholds, type Ruling } from '#shared/model/ruling'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const marks = () => database.collection('marks')
const rulings = () => database.collection('rulings')
const inspections = () => database.collection('inspections')

/** The database answers no more from one call. */
const MOST_RULINGS = 1_000
/** Each has two slips that are looked for by name. */
export const RULINGS_A_PAGE = 100
const MOST_CONTESTS = 1_000

export const rulingKeyOf = (contestId: string, id: string): string => `${contestId}:${id}`

/** A mark that is there stays as it is: it may have been explained, or ruled. */
export const addMarks = async (found: readonly Mark[]): Promise<number> => {
  if (found.length === 0) return 0
  const ids = found.map(({ contestId, markId }) => rulingKeyOf(contestId, markId))
  const { data } = await marks()
    .where({ _id: command.in(ids) })
    .field({ markId: true })
    .limit(ids.length)
    .get()
  const known = new Set((data as Mark[]).map(({ markId }) => markId))
  const fresh = found.filter(({ markId }) => !known.has(markId))
  if (fresh.length > 0)
    await marks().add(fresh.map((mark) => ({ _id: rulingKeyOf(mark.contestId, mark.markId), ...mark })))
  return fresh.length
}

/** The newest first, without the slips they name. */
export const findMarksOf = async (
  contestId: string,
  limit: number,
  after?: { readonly lastAt: number; readonly markId: string },
): Promise<(Mark & { readonly slips: number })[]> => {
  // Marks of one swarm end at the same slip: their instant alone is no place in the list.
  const older = after && [
    { lastAt: command.lt(after.lastAt) },
    { lastAt: after.lastAt, markId: command.gt(after.markId) },
  ]
  const { data } = await marks()
    .where(older ? command.and([{ contestId }, command.or(older)] as never) : { contestId })
    .orderBy('lastAt', 'desc')
    .orderBy('markId', 'asc')
    .limit(limit)
    .get()
  return (data as Mark[]).map((mark) => ({ ...withoutId<Mark>(mark), slips: mark.slipIds.length }))
}

export const findRuling = (contestId: string, rulingId: string): Promise<Ruling | undefined> =>
  findOne<Ruling>(database, 'rulings', rulingKeyOf(contestId, rulingId))

/** All of a contest, the newest first. */
export const findRulings = async (contestId: string): Promise<Ruling[]> => {
  const { data } = await rulings().where({ contestId }).orderBy('decidedAt', 'desc').limit(MOST_RULINGS).get()
  return (data as Ruling[]).map(withoutId<Ruling>)
}

/** The same, a page at a time. */
export const findRulingsFrom = async (contestId: string, from: number): Promise<Ruling[]> => {
  const { data } = await rulings()
    .where({ contestId })
    .orderBy('decidedAt', 'asc')
    .orderBy('_id', 'asc')
    .skip(from)
    .limit(RULINGS_A_PAGE)
    .get()
  return (data as Ruling[]).map(withoutId<Ruling>)
}

/** Those that are signed and not counted yet. */
export const findRulingsToCount = async (): Promise<Ruling[]> => {
  const { data } = await rulings()
    .where({ state: command.in(['signed', 'restoring']) })
    .limit(MOST_RULINGS)
    .get()
  return (data as Ruling[]).map(withoutId<Ruling>)
}

/** Moves a ruling on from the state it was found in; a second time it finds nothing to do. */
export const moveRuling = async (
  { contestId, rulingId, state }: Pick<Ruling, 'contestId' | 'rulingId' | 'state'>,
  change: Partial<Pick<Ruling, 'state' | 'votes' | 'slips'>>,
): Promise<void> => {
  await rulings()
    .where({ _id: rulingKeyOf(contestId, rulingId), state })
    .update(change)
}

export const findInspections = async (): Promise<Map<string, Inspection>> => {
  const { data } = await inspections().limit(MOST_CONTESTS).get()
  return new Map((data as Inspection[]).map((one) => [one.contestId, complete(withoutId<Inspection>(one))]))
}

export const findInspection = async (contestId: string): Promise<Inspection | undefined> => {
  const found = await findOne<Inspection>(database, 'inspections', contestId)
  return found && complete(found)
}

/** Kinds of marks that came later have their usual values in a contest that was looked at before. */
const complete = (one: Inspection): Inspection => ({
  ...one,
  thresholds: { ...markThresholds, ...one.thresholds },
})

/** How far a look came. The thresholds are written once, at the first: an owner may have changed them meanwhile. */
export const saveInspection = async ({ contestId, thresholds, ...looked }: Inspection): Promise<void> => {
  const { updated } = await inspections().doc(contestId).update(looked)
  if (updated === 0) await inspections().add({ _id: contestId, contestId, thresholds, ...looked })
}
