import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import type { RoleGrant } from '#shared/model/account'
import { addAuditRecord } from '../_data/auditRecords'
import { findPeople, holds, personIdOf, roleIdOf } from '../_data/roles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { lockPeople } from './lockPeople'

/** The grant stays, with the reason: whoever it concerns reads it the next time they come. */
export const removeRole: Handler<typeof account.removeRole> = (input, call) =>
  transact(async (transaction) => {
    const { contestId, personId, role, reason } = input
    const locked = await lockPeople(transaction, contestId)
    if (!locked) return refuse({ code: 'CONTEST_NOT_FOUND' })
    const grants = (await findPeople(contestId)).filter((one) => one.role === role)
    const found = grants.find(({ openid }) => personIdOf(contestId, openid) === personId)
    if (!found) return refuse({ code: 'PERSON_NOT_FOUND' })
    if (found.removed) return ok({ removedAt: found.removed.at })
    const { leastOwners: atLeast } = locked
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
