import type { entry } from '#shared/contract/entry'
import { refuse } from '#shared/lib/result'
import { findContest } from '../_data/contests'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { standPublic } from './publicStanding'

export const putBack: Handler<typeof entry.putBack> = async (input, call) => {
  if (!(await findContest(input.contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  return transact((transaction) => standPublic(transaction, { ...input, status: 'public' }, call))
}
