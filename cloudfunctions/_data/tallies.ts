import type { Batch, Tally } from '#shared/model/vote'
import { command, database } from './connection'
import { findOne } from './documents'

const tallies = () => database.collection('tallies')

export const findTally = (contestId: string): Promise<Tally | undefined> =>
  findOne<Tally>(database, 'tallies', contestId)

type TallyHead = Pick<Tally, 'contestId' | 'lastBatch' | 'witnessed'>

/** Every contest that is or was voted in; there are few. */
export const findAllTallies = async (): Promise<TallyHead[]> => {
  const { data } = await tallies()
    .field({ contestId: true, lastBatch: true, witnessed: true })
    .limit(MOST_CONTESTS)
    .get()
  return data as TallyHead[]
}

const MOST_CONTESTS = 1_000

export const saveWitnessed = async (contestId: string, batch: number): Promise<void> => {
  await tallies().where({ _id: contestId }).update({ witnessed: batch })
}

/** Adds a batch to the tally that stands at the batch before it; a second time it finds nothing to do. */
export const applyBatch = async (batch: Batch, heldSlip: string): Promise<void> => {
  const votes = Object.fromEntries(
    Object.entries(batch.sums).map(([entryId, sum]) => [entryId, command.inc(sum)]),
  )
  await tallies()
    .where({ _id: batch.contestId, lastBatch: batch.number - 1 })
    .update({
      lastBatch: batch.number,
      lastHash: batch.hash,
      heldSlip,
      slips: command.inc(batch.slipIds.length),
      votes,
    })
}

export interface TallyOrder {
  readonly lastBatch: number
  readonly lastHash: string
  readonly slips: number
  readonly rows: { entryId: string; votes: number }[]
}

/** The tally in the order of a ranking, sorted by the database; equal votes stand in the order of their ids. */
export const sortTally = async (contestId: string): Promise<TallyOrder | undefined> => {
  const $ = command.aggregate
  const { data } = await tallies()
    .aggregate()
    .match({ _id: contestId })
    .project({ lastBatch: 1, lastHash: 1, slips: 1, row: $.objectToArray('$votes') })
    .unwind('$row')
    .sort({ 'row.v': -1, 'row.k': 1 })
    .group({
      _id: '$_id',
      lastBatch: $.first('$lastBatch'),
      lastHash: $.first('$lastHash'),
      slips: $.first('$slips'),
      rows: $.push({ entryId: '$row.k', votes: '$row.v' }),
    })
    .end()
  return data[0] as TallyOrder | undefined
}
