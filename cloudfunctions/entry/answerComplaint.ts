import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { Complaint } from '#shared/model/complaint'
import { messageOf } from '#shared/rules/messages'
import { addAuditRecord } from '../_data/auditRecords'
import { complaintKeyOf } from '../_data/complaints'
import { noteMessage } from '../_data/messages'
import { PAPER_AGE_MS } from '../_data/papers'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { standPublic } from './publicStanding'

/** The answer, what it does to the work, and the record of both in one transaction. */
export const answerComplaint: Handler<typeof entry.answerComplaint> = (input, call) => {
  const { contestId, number, outcome, text, takeDown } = input
  const key = complaintKeyOf(contestId, number)
  return transact(async (transaction) => {
    const before = await transaction.find<Complaint>('complaints', key)
    if (!before) return refuse({ code: 'COMPLAINT_NOT_FOUND' })
    const { answer, answeredAt, entryId } = before
    if (answer && answeredAt !== null) {
      const isSame = answer.by === call.actor.openid && answer.outcome === outcome && answer.text === text
      if (isSame) return ok({ answeredAt, effectiveWithinMs: PAPER_AGE_MS })
      return refuse({ code: 'COMPLAINT_ANSWERED', at: answeredAt })
    }
    if (takeDown) {
      const asked = { contestId, entryId, reason: text, status: 'taken-down' } as const
      const down = await standPublic(transaction, asked, call)
      if (!down.ok) return down
    }
    await transaction.put('complaints', key, {
      ...before,
      answeredAt: call.now,
      answer: { by: call.actor.openid, outcome, text, tookDown: takeDown },
    } satisfies Complaint)
    const told = { entryId, contestId, owner: before.by, title: before.title }
    await noteMessage(transaction, messageOf(told, { kind: 'answered', at: call.now }))
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, text),
      action: 'answerComplaint',
      target: `complaint:${number}`,
      before: { entryId, kind: before.kind, text: before.text },
      after: { outcome, text, takeDown },
      words: [number, before.title, text].join(' '),
    })
    return ok({ answeredAt: call.now, effectiveWithinMs: PAPER_AGE_MS })
  })
}
