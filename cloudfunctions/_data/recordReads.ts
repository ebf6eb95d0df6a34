import type { AuditRecord } from '#shared/model/audit'
import type { Entry } from '#shared/model/entry'
import type { Objection } from '#shared/model/results'
import { command, database } from './connection'
import { withoutId } from './documents'

// A contest's documents from the first to the last, in the order of their ids, a page at a time.

/** So many rows in one file of the record: the database answers no more at once. */
export const RECORD_PAGE = 1_000

const pageOf = async <Value>(
  collection: string,
  contestId: string,
  after: string,
): Promise<(Value & { _id: string })[]> => {
  const { data } = await database
    .collection(collection)
    .where({ contestId, _id: command.gt(after) })
    .orderBy('_id', 'asc')
    .limit(RECORD_PAGE)
    .get()
  return data as (Value & { _id: string })[]
}

export const entriesAfter = async (contestId: string, after: string): Promise<Entry[]> =>
  (await pageOf<Entry>('entries', contestId, after)).map(withoutId<Entry>)

export const objectionsAfter = async (contestId: string, after: string): Promise<Objection[]> => {
  const key = after === '' ? '' : `${contestId}:${after}`
  return (await pageOf<Objection>('objections', contestId, key)).map(withoutId<Objection>)
}

export const auditAfter = async (contestId: string, after: string, until: number): Promise<AuditRecord[]> => {
  const { data } = await database
    .collection('auditRecords')
    .where({ contestId, recordId: command.gt(after), at: command.lte(until) })
    .orderBy('recordId', 'asc')
    .limit(RECORD_PAGE)
    .get()
  return (data as AuditRecord[]).map(withoutId<AuditRecord>)
}
