import type { Paper } from '#shared/model/judging'
import { database } from './connection'
import { findOne } from './documents'

export const findPaper = (key: string): Promise<Paper | undefined> =>
  findOne<Paper>(database, 'signedPapers', key)
