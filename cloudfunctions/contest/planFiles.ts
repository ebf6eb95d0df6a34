import type { ContestPlan } from '#shared/model/contest'
import type { FilePurpose, StoredFile } from '#shared/model/media'
import type { Transaction } from '../_data/transaction'

/** The files that a plan refers to, and for what each must have been sent. */
const filesOf = ({ cover, attachments }: ContestPlan): Map<string, FilePurpose> =>
  new Map([
    ...(cover === '' ? [] : [[cover, 'cover'] as const]),
    ...attachments.map(({ fileId }) => [fileId, 'attachment'] as const),
  ])

/**
 * Files that a plan takes up are this contest's own and sent for this; what it lets go is cleared by the timer. A
 * colleague may use what another sent. Answers the field that refers to a strange file; nothing is written then.
 */
export const takeUpFiles = async (
  transaction: Transaction,
  contestId: string,
  before: ContestPlan,
  after: ContestPlan,
): Promise<'cover' | 'attachments' | undefined> => {
  const [old, now] = [filesOf(before), filesOf(after)]
  const taken: StoredFile[] = []
  for (const [fileId, purpose] of now) {
    if (old.has(fileId)) continue
    const file = await transaction.find<StoredFile>('storedFiles', fileId)
    const isOurs = file?.contestId === contestId && file.purpose === purpose
    if (!isOurs || (file.usedBy !== null && file.usedBy !== contestId)) {
      return purpose === 'cover' ? 'cover' : 'attachments'
    }
    taken.push(file)
  }
  for (const file of taken) {
    await transaction.put('storedFiles', file.fileId, { ...file, usedBy: contestId })
  }
  for (const fileId of old.keys()) {
    if (now.has(fileId)) continue
    const file = await transaction.find<StoredFile>('storedFiles', fileId)
    if (file?.usedBy === contestId) await transaction.put('storedFiles', fileId, { ...file, usedBy: null })
  }
  return undefined
}
