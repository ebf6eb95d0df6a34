import type { Invitation } from '#shared/model/account'
import { addAuditRecord } from '../_data/auditRecords'
import { invitationIdOf } from '../_data/invitations'
import { transact } from '../_data/transaction'
import { codeFor } from './oneTimeCode'
import type { Call } from './serve'
import { signedBy } from './signature'

const DAY_MS = 24 * 60 * 60 * 1000

interface Wish extends Pick<Invitation, 'contestId' | 'role' | 'unitId' | 'note'> {
  readonly days: number
  /** Of the write: asked for again, it is the same invitation and the same code. */
  readonly key: string
  /** What the record is found by. */
  readonly words: string
}

/** An invitation with its record. The code is told here and never again. */
export const inviteBy = async (call: Call, { days, key, words, ...wish }: Wish) => {
  const { contestId, role, note } = wish
  const code = codeFor(call.actor.openid, contestId, key)
  const invitationId = invitationIdOf(code)
  const expiresAt = await transact(async (transaction) => {
    const earlier = await transaction.find<Invitation>('invitations', invitationId)
    if (earlier) return earlier.expiresAt
    const invitation: Invitation = {
      invitationId,
      ...wish,
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
      words,
    })
    return invitation.expiresAt
  })
  return { invitationId, code, expiresAt }
}
