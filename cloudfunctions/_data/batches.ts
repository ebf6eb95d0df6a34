import type { Batch } from '#shared/model/vote'
import { batchIdOf } from '#shared/rules/batch'
import { database } from './connection'
import { findOne, isDuplicate } from './documents'

export const findBatch = (contestId: string, number: number): Promise<Batch | undefined> =>
  findOne<Batch>(database, 'batches', batchIdOf(contestId, number))

/** This insert is the only lock of settling: of two settlers with the same number, one gets false. */
export const insertBatch = async (batch: Batch): Promise<boolean> => {
  try {
    await database.collection('batches').add({ _id: batchIdOf(batch.contestId, batch.number), ...batch })
    return true
  } catch (thrown) {
    if (isDuplicate(thrown)) return false
    throw thrown
  }
}
