import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { Submission } from '#shared/model/submission'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import { unseal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** Who read it and why is written before anything is answered; what was read is not. */
export const revealHidden: Handler<typeof entry.revealHidden> = ({ contestId, entryId, reason }, call) =>
  transact(async (transaction) => {
    const found = await transaction.find<Submission>('submissions', entryId)
    if (found?.contestId !== contestId || found.submittedAt === null)
      return refuse({ code: 'ENTRY_NOT_FOUND' })
    const hidden = unseal(found.sealed, entryId)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'revealHidden',
      target: `entry:${entryId}`,
      before: null,
      after: { fields: Object.keys(hidden) },
      words: [found.title, reason].join(' '),
    })
    return ok({ hidden })
  })
