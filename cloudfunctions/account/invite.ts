import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import type { Invitation } from '#shared/model/account'
import { INSTALLATION_ID } from '#shared/model/installation'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { invitationIdOf } from '../_data/invitations'
import { transact } from '../_data/transaction'
import { codeFor } from '../_runtime/oneTimeCode'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

const DAY_MS = 24 * 60 * 60 * 1000

export const invite: Handler<typeof account.invite> = async (input, call) => {
  const { contestId, role, note, days, key } = input
  if (contestId !== INSTALLATION_ID && !(await findContest(contestId)))
    return refuse({ code: 'CONTEST_NOT_FOUND' })
  const code = codeFor(call.actor.openid, contestId, key)
  const invitationId = invitationIdOf(code)
  const expiresAt = await transact(async (transaction) => {
    const earlier = await transaction.find<Invitation>('invitations', invitationId)
    if (earlier) return earlier.expiresAt
    const invitation: Invitation = {
      invitationId,
      contestId,
      role,
      note,
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
      after: { role, note, expiresAt: invitation.expiresAt },
      words: role,
    })
    return invitation.expiresAt
  })
  return ok({ invitationId, code, expiresAt })
}
