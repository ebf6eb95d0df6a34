import type { Publicity } from '#shared/model/results'
import type { Submission } from '#shared/model/submission'
import { command, database } from './connection'
import { withoutId } from './documents'

const MANY = 1_000

/** Of a work no more than whose it is. */
export type OwnedWork = Pick<Submission, 'entryId' | 'contestId' | 'owner' | 'unitId' | 'title'>

const fields = { entryId: true, contestId: true, owner: true, unitId: true, title: true } as const

const read = async (where: object): Promise<OwnedWork[]> => {
  const { data } = await database.collection('submissions').where(where).field(fields).limit(MANY).get()
  return (data as OwnedWork[]).map(withoutId<OwnedWork>)
}

export const findWorksOwnedBy = (owner: string): Promise<OwnedWork[]> => read({ owner })

export const findOwnersOfWorks = async (entryIds: readonly string[]): Promise<OwnedWork[]> =>
  entryIds.length === 0 ? [] : read({ _id: command.in([...entryIds]) })

/** The final lists among these contests. */
export const findFinalLists = async (contestIds: readonly string[]): Promise<Publicity[]> => {
  if (contestIds.length === 0) return []
  const { data } = await database
    .collection('publicities')
    .where({ _id: command.in([...contestIds]), final: command.neq(null) })
    .limit(MANY)
    .get()
  return (data as Publicity[]).map(withoutId<Publicity>)
}

/** Of these units' works those that belong to no account. */
export const findWorksOfUnits = async (
  units: readonly { readonly contestId: string; readonly unitId: string }[],
): Promise<OwnedWork[]> => {
  if (units.length === 0) return []
  const found = await read({
    contestId: command.in([...new Set(units.map(({ contestId }) => contestId))]),
    unitId: command.in([...new Set(units.map(({ unitId }) => unitId))]),
    owner: null,
  })
  const keys = new Set(units.map(({ contestId, unitId }) => `${contestId}:${unitId}`))
  return found.filter(({ contestId, unitId }) => keys.has(`${contestId}:${unitId}`))
}
