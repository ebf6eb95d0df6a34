import type { AwardList, Publicity } from '#shared/model/results'
import { cachedFor } from './cache'
import { database } from './connection'
import { findOne } from './documents'

const PUBLICITY_AGE_MS = 5_000

export const findAwardList = (contestId: string): Promise<AwardList | undefined> =>
  findOne<AwardList>(database, 'awardLists', contestId)

/** As it stands now. */
export const findPublicity = (contestId: string): Promise<Publicity | undefined> =>
  findOne<Publicity>(database, 'publicities', contestId)

/** The same, at most some seconds old: for the public. */
export const publicityOf = cachedFor(PUBLICITY_AGE_MS, findPublicity)
