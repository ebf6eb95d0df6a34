import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import type { Invitation } from '#shared/model/account'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

export const cancelInvitation: Handler<typeof account.cancelInvitation> = (input, call) =>
  transact(async (transaction) => {
    const { contestId, invitationId } = input
    const found = await transaction.find<Invitation>('invitations', invitationId)
    if (found?.contestId !== contestId || found.state === 'accepted') {
      return refuse({ code: 'INVITATION_NOT_FOUND' })
    }
    if (found.state === 'cancelled') return ok({})
    const { role, note } = found
    await transaction.put('invitations', invitationId, { ...found, state: 'cancelled' })
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'cancelInvitation',
      target: `invitation:${invitationId}`,
      before: { role, note, state: 'open' },
      after: { role, note, state: 'cancelled' },
      words: role,
    })
    return ok({})
  })
