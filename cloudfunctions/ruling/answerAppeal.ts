import type { ruling } from '#shared/contract/ruling'
import { ok, refuse } from '#shared/lib/result'
import type { Ruling } from '#shared/model/ruling'
import { messageOf } from '#shared/rules/messages'
import { addAuditRecord } from '../_data/auditRecords'
import { noteMessage } from '../_data/messages'
import { findRuling, rulingKeyOf } from '../_data/rulings'
import { findNamedSubmissions } from '../_data/submissions'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

export const answerAppeal: Handler<typeof ruling.answerAppeal> = async (
  { contestId, rulingId, text },
  call,
) => {
  const concerned = await findNamedSubmissions((await findRuling(contestId, rulingId))?.entryIds ?? [])
  return transact(async (transaction) => {
    const key = rulingKeyOf(contestId, rulingId)
    const before = await transaction.find<Ruling>('rulings', key)
    if (!before) return refuse({ code: 'RULING_NOT_FOUND' })
    if (!before.appeal || before.appeal.answer) return refuse({ code: 'NOTHING_TO_ANSWER' })
    const appeal = { ...before.appeal, answer: { text, at: call.now } }
    await transaction.put('rulings', key, { ...before, appeal } satisfies Ruling)
    for (const work of concerned)
      await noteMessage(transaction, messageOf(work, { kind: 'answered', at: call.now }))
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, text),
      action: 'answerAppeal',
      target: `ruling:${rulingId}`,
      before: null,
      after: { text },
      words: text,
    })
    return ok({})
  })
}
