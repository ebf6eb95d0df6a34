import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import { accountLimits, type Invitation, type RoleGrant } from '#shared/model/account'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { invitationIdOf, takeGuess } from '../_data/invitations'
import { personIdOf, roleIdOf } from '../_data/roles'
import { type Transaction, transact } from '../_data/transaction'
import { readCode } from '../_runtime/oneTimeCode'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

const HOUR_MS = 60 * 60 * 1000

export const acceptInvitation: Handler<typeof account.acceptInvitation> = async ({ code, name }, call) => {
  const { openid } = call.actor
  const hour = Math.floor(call.now / HOUR_MS)
  if (!(await takeGuess(openid, hour, accountLimits.guessesPerHour))) {
    return refuse({ code: 'TOO_MANY_GUESSES', nextAt: (hour + 1) * HOUR_MS })
  }
  const invitationId = invitationIdOf(readCode(code))
  const accepted = await transact(async (transaction) => {
    const found = await transaction.find<Invitation>('invitations', invitationId)
    if (!found) return refuse({ code: 'CODE_NOT_VALID' as const })
    // Sent again by the same account: the answer that was lost.
    if (found.state === 'accepted' && found.acceptedBy === openid) return ok(found)
    if (found.state !== 'open') return refuse({ code: 'CODE_NOT_VALID' as const })
    if (found.expiresAt <= call.now) {
      return refuse({ code: 'CODE_EXPIRED' as const, expiredAt: found.expiresAt })
    }
    await transaction.put('invitations', invitationId, { ...found, state: 'accepted', acceptedBy: openid })
    await grant(transaction, found, name, call)
    return ok(found)
  })
  if (!accepted.ok) return accepted
  const { contestId, role } = accepted.value
  return ok({ contestId, role, contestName: (await findContest(contestId))?.name ?? '' })
}

const grant = async (transaction: Transaction, invitation: Invitation, name: string, call: Call) => {
  const { contestId, role, invitationId, unitId } = invitation
  const { openid } = call.actor
  const given: RoleGrant = {
    contestId,
    openid,
    role,
    name,
    grantedAt: call.now,
    removed: null,
    ...(unitId !== undefined && { unitId }),
  }
  await transaction.put('roles', roleIdOf(given), given)
  await addAuditRecord(transaction, {
    ...signedBy({ ...call, standing: { roles: [role], name } }, contestId),
    action: 'acceptInvitation',
    target: `person:${personIdOf(contestId, openid)}`,
    before: null,
    after: { role, name, invitationId },
    words: role,
  })
}
