import type { Batch } from '#shared/model/vote'
import { batchIdOf } from '#shared/rules/batch'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'
import { insert } from './insert'

export const findBatch = (contestId: string, number: number): Promise<Batch | undefined> =>
  findOne<Batch>(database, 'batches', batchIdOf(contestId, number))

// More than this many contests at once are looked at over several runs.
const MOST_BATCHES = 1_000

/** Of the named batches, those that exist. */
export const findBatches = async (
  wanted: readonly { contestId: string; number: number }[],
): Promise<Batch[]> => {
  if (wanted.length === 0) return []
  const ids = wanted.map(({ contestId, number }) => batchIdOf(contestId, number))
  const { data } = await database
    .collection('batches')
    .where({ _id: command.in(ids) })
    .limit(MOST_BATCHES)
    .get()
  return (data as Batch[]).map(withoutId<Batch>)
}

/** This insert is the only lock of settling: of two settlers with the same number, one gets false. */
export const insertBatch = (batch: Batch): Promise<boolean> =>
  insert('batches', { _id: batchIdOf(batch.contestId, batch.number), ...batch })

/** Batches one after the other, as many as there are. */
export const findBatchRange = async (contestId: string, from: number, limit: number): Promise<Batch[]> => {
  const numbers = Array.from({ length: limit }, (_, index) => ({ contestId, number: from + index }))
  return (await findBatches(numbers)).sort((one, other) => one.number - other.number)
}
