import type { ruling } from '#shared/contract/ruling'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { type Inspection, markThresholds } from '#shared/model/ruling'
import { isOverForGood } from '#shared/rules/closing'
import { sameValue } from '#shared/rules/planPatch'
import { windowsOf } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/**
 * What the next looks compare with; marks that were made keep the value that made them. When voting is over the values
 * are published, and stay as they were used.
 */
export const saveThresholds: Handler<typeof ruling.saveThresholds> = (
  { contestId, thresholds, reason },
  call,
) =>
  transact(async (transaction) => {
    const contest = await transaction.find<Contest>('contests', contestId)
    if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
    if (isOverForGood(windowsOf(contest.stages, 'vote'), call.now))
      return refuse({ code: 'THRESHOLDS_PUBLISHED' })
    const inspection = await transaction.find<Inspection>('inspections', contestId)
    const before = inspection?.thresholds ?? markThresholds
    if (sameValue(before, thresholds)) return ok({})
    const looked = inspection ?? { contestId, batch: 0, at: 0 }
    await transaction.put('inspections', contestId, { ...looked, thresholds } satisfies Inspection)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'saveThresholds',
      target: 'thresholds',
      before,
      after: thresholds,
      words: reason,
    })
    return ok({})
  })
