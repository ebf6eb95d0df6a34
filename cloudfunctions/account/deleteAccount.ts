import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import type { RoleGrant } from '#shared/model/account'
import { addAuditRecord } from '../_data/auditRecords'
import { findAllRoles, findPeople, holds, personIdOf, roleIdOf } from '../_data/roles'
import { type Transaction, transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { heldBy, holders } from './holders'
import { lockPeople } from './lockPeople'

/** Roles go first, all of them or none, because that alone can be refused; a crash after it is mended by asking again. */
export const deleteAccount: Handler<typeof account.deleteAccount> = async (input, call) => {
  const held = await heldBy(call.actor.openid, call.now)
  const goes = held.reduce((sum, one) => sum + one.goes, 0)
  if (goes > input.goes) return refuse({ code: 'MORE_IS_HELD', goes })
  const left = await transact((transaction) => leaveAll(transaction, call))
  if (left.length > 0) return refuse({ code: 'LAST_OWNER', contests: left })
  for (const { forget } of holders) await forget(call.actor.openid, call.now)
  return ok({ deletedAt: call.now })
}

/** Where the caller is needed as an owner; if nowhere, every role of theirs is gone with the name in it. */
const leaveAll = async (transaction: Transaction, call: Call) => {
  const grants = await findAllRoles(call.actor.openid)
  const owned = grants.filter((grant) => holds(grant) && grant.role === 'owner')
  const needed = []
  for (const { contestId } of owned) {
    const locked = await lockPeople(transaction, contestId)
    if (!locked) continue
    const others = (await findPeople(contestId)).filter(
      (one) => one.role === 'owner' && holds(one) && one.openid !== call.actor.openid,
    )
    if (others.length < locked.leastOwners) {
      needed.push({ contestId, name: locked.name, atLeast: locked.leastOwners })
    }
  }
  if (needed.length > 0) return needed
  for (const grant of grants) await transaction.remove('roles', roleIdOf(grant))
  for (const contestId of new Set(grants.filter(holds).map((grant) => grant.contestId))) {
    await tellColleagues(transaction, contestId, grants, call)
  }
  return needed
}

/** Nobody leaves unnoticed: the trail keeps who left and which roles that left empty. */
const tellColleagues = (
  transaction: Transaction,
  contestId: string,
  grants: readonly RoleGrant[],
  call: Call,
): Promise<void> => {
  const here = grants.filter((grant) => grant.contestId === contestId && holds(grant))
  const roles = here.map(({ role }) => role)
  const name = here[0]?.name ?? ''
  return addAuditRecord(transaction, {
    ...signedBy({ ...call, standing: { roles, name } }, contestId),
    action: 'deleteAccount',
    target: `person:${personIdOf(contestId, call.actor.openid)}`,
    before: { role: roles.join(' '), name },
    after: null,
    words: roles.join(' '),
  })
}
