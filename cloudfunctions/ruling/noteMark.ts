import type { ruling } from '#shared/contract/ruling'
import { ok, refuse } from '#shared/lib/result'
import type { Mark } from '#shared/model/ruling'
import { addAuditRecord } from '../_data/auditRecords'
import { rulingKeyOf } from '../_data/rulings'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** A mark that is explained stays on the list, with its note. */
export const noteMark: Handler<typeof ruling.noteMark> = ({ contestId, markId, text }, call) =>
  transact(async (transaction) => {
    const key = rulingKeyOf(contestId, markId)
    const mark = await transaction.find<Mark>('marks', key)
    if (!mark) return refuse({ code: 'MARK_NOT_FOUND' })
    if (mark.state === 'ruled') return refuse({ code: 'MARK_RULED' })
    const note = { text, at: call.now, byName: call.standing.name }
    await transaction.put('marks', key, { ...mark, state: 'explained', note } satisfies Mark)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, text),
      action: 'noteMark',
      target: `mark:${markId}`,
      before: { state: mark.state },
      after: { state: 'explained', note: text },
      words: text,
    })
    return ok({})
  })
