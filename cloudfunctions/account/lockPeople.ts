import { accountLimits } from '#shared/model/account'
import type { Contest } from '#shared/model/contest'
import { INSTALLATION_ID, type Installation } from '#shared/model/installation'
import { unstated } from '../_data/installations'
import type { Transaction } from '../_data/transaction'

interface Locked {
  readonly name: string
  /** So many owners must be left. */
  readonly leastOwners: number
}

/**
 * Owners are counted over several documents, which no transaction guards. So whoever removes one counts it in the
 * contest first (a write that changed nothing would lock nothing): of two at once the second begins again, and counts
 * the owners that the first left. Nothing where there is no such contest.
 */
export const lockPeople = async (
  transaction: Transaction,
  contestId: string,
): Promise<Locked | undefined> => {
  if (contestId === INSTALLATION_ID) {
    const found = (await transaction.find<Installation>('installations', contestId)) ?? unstated
    await transaction.put('installations', contestId, { ...found, removals: found.removals + 1 })
    return { name: '', leastOwners: accountLimits.leastOwners }
  }
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return undefined
  await transaction.put('contests', contestId, { ...contest, removals: contest.removals + 1 })
  return { name: contest.name, leastOwners: contest.publishedAt === null ? 1 : accountLimits.leastOwners }
}
