import type { Submission } from '#shared/model/submission'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const submissions = () => database.collection('submissions')

const MOST_OF_AN_ACCOUNT = 500
const MOST_ALIKE = 100
const MANY = 1_000

/** As it stands now. */
export const findSubmission = (entryId: string): Promise<Submission | undefined> =>
  findOne<Submission>(database, 'submissions', entryId)

/** An account's own works, of one contest or of all. */
export const findSubmissionsOf = async (owner: string, contestId?: string): Promise<Submission[]> => {
  const { data } = await submissions()
    .where({ owner, ...(contestId !== undefined && { contestId }) })
    .limit(MOST_OF_AN_ACCOUNT)
    .get()
  return (data as Submission[]).map(withoutId<Submission>)
}

/** Works of a contest that carry one of these marks. */
export const findByMarks = async (contestId: string, marks: readonly string[]): Promise<Submission[]> => {
  if (marks.length === 0) return []
  const { data } = await submissions()
    .where({ contestId, marks: command.in([...marks]) })
    .limit(MOST_ALIKE)
    .get()
  return (data as Submission[]).map(withoutId<Submission>)
}

export const findNamedSubmissions = async (entryIds: readonly string[]): Promise<Submission[]> => {
  if (entryIds.length === 0) return []
  const { data } = await submissions()
    .where({ _id: command.in([...entryIds]) })
    .limit(MANY)
    .get()
  return (data as Submission[]).map(withoutId<Submission>)
}

/** Works that were let in once and are looked at again: a panel may have them already. */
export const findReopened = async (contestId: string): Promise<Submission[]> => {
  const { data } = await submissions()
    .where({ contestId, state: 'submitted', 'reviews.decision': 'reopen' })
    .limit(MANY)
    .get()
  return (data as Submission[]).map(withoutId<Submission>)
}

/** The accounts that named works belong to. */
export const findOwnersOf = async (entryIds: readonly string[]): Promise<string[]> => {
  if (entryIds.length === 0) return []
  const { data } = await submissions()
    .where({ _id: command.in([...entryIds]) })
    .field({ owner: true })
    .limit(MOST_OF_AN_ACCOUNT)
    .get()
  return (data as Pick<Submission, 'owner'>[]).flatMap(({ owner }) => owner ?? [])
}
