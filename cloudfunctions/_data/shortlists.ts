import type { Shortlist } from '#shared/model/judging'
import { database } from './connection'
import { findOne } from './documents'

export const findShortlist = (contestId: string): Promise<Shortlist | undefined> =>
  findOne<Shortlist>(database, 'shortlists', contestId)
