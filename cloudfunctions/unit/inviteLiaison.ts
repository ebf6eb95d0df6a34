import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { Invitation } from '#shared/model/account'
import { addAuditRecord } from '../_data/auditRecords'
import { invitationIdOf } from '../_data/invitations'
import { transact } from '../_data/transaction'
import { findUnit } from '../_data/units'
import { codeFor } from '../_runtime/oneTimeCode'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

const DAY_MS = 24 * 60 * 60 * 1000

export const inviteLiaison: Handler<typeof unit.inviteLiaison> = async (input, call) => {
  const { contestId, unitId, note, days, key } = input
  const found = await findUnit(contestId, unitId)
  if (!found) return refuse({ code: 'UNIT_NOT_FOUND' })
  const code = codeFor(call.actor.openid, contestId, key)
  const invitationId = invitationIdOf(code)
  const expiresAt = await transact(async (transaction) => {
    const earlier = await transaction.find<Invitation>('invitations', invitationId)
    if (earlier) return earlier.expiresAt
    const invitation: Invitation = {
      invitationId,
      contestId,
      role: 'liaison',
      unitId,
      note: note || found.name,
      invitedAt: call.now,
      invitedBy: call.actor.openid,
      expiresAt: call.now + days * DAY_MS,
      state: 'open',
      acceptedBy: null,
    }
    await transaction.put('invitations', invitationId, invitation)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'invite',
      target: `invitation:${invitationId}`,
      before: null,
      after: { role: 'liaison', note: invitation.note, expiresAt: invitation.expiresAt },
      words: `liaison ${found.name}`,
    })
    return invitation.expiresAt
  })
  return ok({ code, expiresAt })
}
