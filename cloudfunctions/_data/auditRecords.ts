import { randomBytes } from 'node:crypto'
import type { AuditedAction, AuditRecord } from '#shared/model/audit'
import { command, database } from './connection'
import { withoutId } from './documents'
import type { Transaction } from './transaction'

const instantDigits = 14
const tickDigits = 18

/**
 * Sorts by time within a contest, so that a page of the trail is a range of ids. The machine's ticks order what was
 * written in the same millisecond: a trail that shows an effect before its cause is no trail.
 */
const newRecordId = (contestId: string, at: number): string => {
  const instant = String(at).padStart(instantDigits, '0')
  const tick = String(process.hrtime.bigint()).padStart(tickDigits, '0')
  return `${contestId}:${instant}:${tick}:${randomBytes(4).toString('hex')}`
}

/** Written in the same transaction as what it tells of: there is no change without a record, and no record without a change. */
export const addAuditRecord = (
  transaction: Transaction,
  record: Omit<AuditRecord, 'recordId'>,
): Promise<void> => {
  const recordId = newRecordId(record.contestId, record.at)
  return transaction.put('auditRecords', recordId, { recordId, ...record })
}

export interface AuditFilter {
  readonly contestId: string
  readonly action?: AuditedAction | undefined
  readonly by?: string | undefined
  readonly search?: string | undefined
  readonly before?: string | undefined
}

/** Newest first. Each of `action` and `by` has its index; a search looks through the words of what they leave. */
export const findAuditRecords = async (
  { contestId, action, by, search, before }: AuditFilter,
  limit: number,
): Promise<AuditRecord[]> => {
  const { data } = await database
    .collection('auditRecords')
    .where({
      contestId,
      ...(action && { action }),
      ...(by && { by }),
      ...(search && { words: database.RegExp({ regexp: literally(search), options: 'i' }) }),
      ...(before && { recordId: command.lt(before) }),
    })
    .orderBy('recordId', 'desc')
    .limit(limit)
    .get()
  return (data as AuditRecord[]).map(withoutId<AuditRecord>)
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
