import type { entry } from '#shared/contract/entry'
import { refuse } from '#shared/lib/result'
import { findContest } from '../_data/contests'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { standPublic } from './publicStanding'

export const takeDown: Handler<typeof entry.takeDown> = async (input, call) => {
  if (!(await findContest(input.contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  return transact((transaction) => standPublic(transaction, { ...input, status: 'taken-down' }, call))
}
