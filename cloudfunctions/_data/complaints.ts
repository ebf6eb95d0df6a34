import type { Complaint } from '#shared/model/complaint'
import { command, database } from './connection'
import { withoutId } from './documents'
import { insert } from './insert'

const complaints = () => database.collection('complaints')
const MOST_OF_AN_ACCOUNT = 100

export const complaintKeyOf = (contestId: string, number: string): string => `${contestId}:${number}`

export const findComplaint = async (contestId: string, number: string): Promise<Complaint | undefined> => {
  const { data } = await complaints()
    .where({ _id: complaintKeyOf(contestId, number) })
    .limit(1)
    .get()
  return data[0] && withoutId<Complaint>(data[0] as Complaint)
}

/** There already is there. */
export const insertComplaint = async (complaint: Complaint): Promise<void> => {
  await insert('complaints', { _id: complaintKeyOf(complaint.contestId, complaint.number), ...complaint })
}

export const findComplaintsBy = async (by: string): Promise<Complaint[]> => {
  const { data } = await complaints().where({ by }).orderBy('at', 'desc').limit(MOST_OF_AN_ACCOUNT).get()
  return (data as Complaint[]).map(withoutId<Complaint>)
}

/** What waits by its deadline, what is answered by how lately. */
export const findComplaints = async (
  contestId: string,
  isWaiting: boolean,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Complaint[]> => {
  const { data } = await complaints()
    .where({ contestId, answeredAt: isWaiting ? null : command.gt(0) })
    .orderBy(isWaiting ? 'dueAt' : 'answeredAt', isWaiting ? 'asc' : 'desc')
    .skip(offset)
    .limit(limit)
    .get()
  return (data as Complaint[]).map(withoutId<Complaint>)
}

export const countComplaintsBy = async (by: string): Promise<number> =>
  (await complaints().where({ by }).count()).total ?? 0

/** The complaint is answered all the same; who made it is forgotten. */
export const disownComplaints = async (by: string): Promise<void> => {
  await complaints().where({ by }).update({ by: '' })
}
