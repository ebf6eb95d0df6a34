import type { Unit } from '#shared/model/unit'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const UNITS_PER_CONTEST = 1_000

export const unitKeyOf = (contestId: string, unitId: string): string => `${contestId}:${unitId}`

export const findUnit = (contestId: string, unitId: string): Promise<Unit | undefined> =>
  findOne<Unit>(database, 'units', unitKeyOf(contestId, unitId))

/** Every unit of a contest; ':' and ';' are neighbours, so this is every id that begins with it. */
export const findUnits = async (contestId: string): Promise<Unit[]> => {
  const { data } = await database
    .collection('units')
    .where({ _id: command.gte(`${contestId}:`).and(command.lt(`${contestId};`)) })
    .limit(UNITS_PER_CONTEST)
    .get()
  return (data as Unit[]).map(withoutId<Unit>)
}
