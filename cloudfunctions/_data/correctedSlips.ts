import type { Slip } from '#shared/model/vote'
import { command, database } from './connection'
import { withoutId } from './documents'

// What rulings and inspections do with slips. Nothing here changes a line of one.

const slips = () => database.collection('slips')

type InspectedSlip = Pick<Slip, 'voter' | 'castAt' | 'lines' | 'origin' | 'batch' | 'corrects'> & {
  readonly slipId: string
}

/** Slips of the batches after `batch`, in the order of their counting. */
export const findCountedAfter = async (
  contestId: string,
  batch: number,
  limit: number,
): Promise<InspectedSlip[]> => {
  const { data } = await slips()
    .where({ contestId, batch: command.gt(batch) })
    .orderBy('batch', 'asc')
    .field({ voter: true, castAt: true, lines: true, origin: true, risk: true, batch: true, corrects: true })
    .limit(limit)
    .get()
  return (data as (InspectedSlip & { _id: string })[]).map((slip) => ({
    ...withoutId(slip),
    slipId: slip._id,
  }))
}

const MOST_KNOWN = 1_000

/** Which of these accounts had voted before an instant. */
export const findEarlierVoters = async (
  contestId: string,
  voters: readonly string[],
  before: number,
): Promise<Set<string>> => {
  const $ = command.aggregate
  const { data } = await slips()
    .aggregate()
    .match({ voter: command.in([...voters]), contestId, castAt: command.lt(before) })
    .group({ _id: '$voter', first: $.min('$castAt') })
    .limit(MOST_KNOWN)
    .end()
  return new Set((data as { _id: string }[]).map(({ _id }) => _id))
}

/** A slip belongs to one ruling at a time: the first that takes it. */
export const takeSlips = async (slipIds: readonly string[], ruling: string): Promise<void> => {
  await slips()
    .where({ _id: command.in([...slipIds]), ruling: null, batch: command.gt(0) })
    .update({ ruling })
}

export const releaseSlips = async (slipIds: readonly string[], ruling: string): Promise<void> => {
  await slips()
    .where({ _id: command.in([...slipIds]), ruling })
    .update({ ruling: null })
}

/** The slips that a ruling holds, in the order of their names. */
export const findHeldSlips = async (slipIds: readonly string[], ruling: string) => {
  const { data } = await slips()
    .where({ _id: command.in([...slipIds]), ruling })
    .field({ lines: true })
    .orderBy('_id', 'asc')
    .limit(slipIds.length)
    .get()
  return (data as (Pick<Slip, 'lines'> & { _id: string })[]).map(({ _id, lines }) => ({ slipId: _id, lines }))
}

export const findSlip = async (slipId: string): Promise<Slip | undefined> => {
  const { data } = await slips().where({ _id: slipId }).limit(1).get()
  return data[0] && withoutId<Slip>(data[0] as Slip)
}
