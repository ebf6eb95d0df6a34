import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import { accountLimits, type RoleGrant } from '#shared/model/account'
import type { Contest } from '#shared/model/contest'
import { INSTALLATION_ID, type Installation } from '#shared/model/installation'
import { addAuditRecord } from '../_data/auditRecords'
import { unstated } from '../_data/installations'
import { findPeople, holds, personIdOf, roleIdOf } from '../_data/roles'
import { type Transaction, transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** The grant stays, with the reason: whoever it concerns reads it the next time they come. */
export const removeRole: Handler<typeof account.removeRole> = (input, call) =>
  transact(async (transaction) => {
    const { contestId, personId, role, reason } = input
    const isPublished = await lockPeople(transaction, contestId)
    if (isPublished === undefined) return refuse({ code: 'CONTEST_NOT_FOUND' })
    const grants = (await findPeople(contestId)).filter((one) => one.role === role)
    const found = grants.find(({ openid }) => personIdOf(contestId, openid) === personId)
    if (!found) return refuse({ code: 'PERSON_NOT_FOUND' })
    if (found.removed) return ok({ removedAt: found.removed.at })
    const atLeast = isPublished ? accountLimits.leastOwners : 1
    if (role === 'owner' && grants.filter(holds).length <= atLeast) {
      return refuse({ code: 'OWNERS_TOO_FEW', atLeast })
    }

    const removed = { at: call.now, reason }
    const after: RoleGrant = { ...found, removed }
    await transaction.put('roles', roleIdOf(found), after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'removeRole',
      target: `person:${personId}`,
      before: { role, name: found.name, removed: null },
      after: { role, name: found.name, removed },
      words: [role, reason].join(' '),
    })
    return ok({ removedAt: call.now })
  })

/**
 * Owners are counted over several documents, which no transaction guards. So whoever removes one counts it in the
 * contest first (a write that changed nothing would lock nothing): of two at once the second begins again, and counts
 * the owners that the first left. Answers whether the contest is public.
 */
const lockPeople = async (transaction: Transaction, contestId: string): Promise<boolean | undefined> => {
  if (contestId === INSTALLATION_ID) {
    const found = (await transaction.find<Installation>('installations', contestId)) ?? unstated
    await transaction.put('installations', contestId, { ...found, removals: found.removals + 1 })
    return true
  }
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return undefined
  await transaction.put('contests', contestId, { ...contest, removals: contest.removals + 1 })
  return contest.publishedAt !== null
}
