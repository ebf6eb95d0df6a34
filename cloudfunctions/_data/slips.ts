import type { Slip } from '#shared/model/vote'
import { slipIdOf } from '#shared/rules/slip'
import { command, database } from './connection'
import { withoutId } from './documents'
import { insert } from './insert'

const slips = () => database.collection('slips')

/** True if it was written; false if its id, or its voter and key, are taken. */
export const insertSlip = (slip: Slip): Promise<boolean> => insert('slips', { _id: slipIdOf(slip), ...slip })

export const findSlipByKey = async (voter: string, key: string): Promise<Slip | undefined> => {
  const { data } = await slips().where({ voter, key }).limit(1).get()
  return data[0] && withoutId<Slip>(data[0])
}

// ':' and ';' are neighbours, so this is every id that begins with the prefix.
const beginningWith = (prefix: string, before?: string) =>
  command.gte(prefix).and(command.lt(before ?? `${prefix.slice(0, -1)};`))

/** Newest first, by id: windows and revisions sort as text. `before` is a slip's id. */
export const findSlips = async (prefix: string, limit: number, before?: string): Promise<Slip[]> => {
  const { data } = await slips()
    .where({ _id: beginningWith(prefix, before) })
    .orderBy('_id', 'desc')
    .limit(limit)
    .get()
  return (data as Slip[]).map(withoutId<Slip>)
}

/** Whether anybody has voted yet. */
export const hasSlips = async (contestId: string): Promise<boolean> => {
  const { data } = await slips()
    .where({ _id: beginningWith(`${contestId}:`) })
    .field({ revision: true })
    .limit(1)
    .get()
  return data.length > 0
}

/** The next contest, in the order of their ids, that has slips nobody has counted yet. */
export const findContestToSettle = async (after: string): Promise<string | undefined> => {
  const { data } = await slips()
    .where({ batch: null, contestId: command.gt(after) })
    .orderBy('contestId', 'asc')
    .field({ contestId: true })
    .limit(1)
    .get()
  return (data[0] as Slip | undefined)?.contestId
}

export interface UnsettledSlip {
  readonly slipId: string
  readonly hash: string
}

export const findUnsettled = async (contestId: string, limit: number): Promise<UnsettledSlip[]> => {
  const { data } = await slips()
    .where({ contestId, batch: null })
    .orderBy('castAt', 'asc')
    .field({ hash: true })
    .limit(limit)
    .get()
  return (data as { _id: string; hash: string }[]).map(({ _id, hash }) => ({ slipId: _id, hash }))
}

/** Whether this slip is not marked as counted yet. */
export const isWaiting = async (slipId: string): Promise<boolean> => {
  const { data } = await slips().where({ _id: slipId, batch: null }).field({ batch: true }).limit(1).get()
  return data.length > 0
}

/** The hashes of named slips, in the order of the names. */
export const findSlipHashes = async (slipIds: readonly string[]): Promise<string[]> => {
  const { data } = await slips()
    .where({ _id: command.in([...slipIds]) })
    .field({ hash: true })
    .limit(slipIds.length)
    .get()
  const hashOf = new Map((data as { _id: string; hash: string }[]).map(({ _id, hash }) => [_id, hash]))
  return slipIds.map((slipId) => hashOf.get(slipId) ?? '')
}

/** Votes per work over named slips, added up in the database. */
export const sumSlips = async (slipIds: readonly string[]): Promise<Record<string, number>> => {
  const $ = command.aggregate
  const { data } = await slips()
    .aggregate()
    .match({ _id: command.in([...slipIds]) })
    .unwind('$lines')
    .group({ _id: '$lines.entryId', votes: $.sum('$lines.votes') })
    .limit(MOST_WORKS)
    .end()
  return Object.fromEntries((data as { _id: string; votes: number }[]).map(({ _id, votes }) => [_id, votes]))
}

/** The database answers no more than this from one aggregation. */
const MOST_WORKS = 10_000

/**
 * Marks slips as counted in a batch; those that are marked already stay as they are. All are marked when this returns,
 * even where one update changes no more than so many documents: a slip that was left out would be counted again.
 */
export const markSettled = async (slipIds: readonly string[], batch: number): Promise<void> => {
  for (let waiting = slipIds.length; waiting > 0; ) {
    const { updated = 0 } = await slips()
      .where({ _id: command.in([...slipIds]), batch: null })
      .update({ batch })
    if (updated === 0) return
    waiting -= updated
  }
}

/** The works that named slips voted for. */
export const findWorksOf = async (slipIds: readonly string[]): Promise<string[]> =>
  slipIds.length === 0 ? [] : Object.keys(await sumSlips(slipIds)).sort()

/** Named slips as they stand, in the order of the names; one that is not there is left out. */
export const findSlipsNamed = async (slipIds: readonly string[]): Promise<Slip[]> => {
  const { data } = await slips()
    .where({ _id: command.in([...slipIds]) })
    .limit(slipIds.length)
    .get()
  const found = new Map((data as (Slip & { _id: string })[]).map((slip) => [slip._id, slip]))
  return slipIds.flatMap((slipId) => {
    const slip = found.get(slipId)
    return slip ? [withoutId<Slip>(slip)] : []
  })
}
