import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { Unit } from '#shared/model/unit'
import { maskedName } from '#shared/rules/mask'
import { plainPhone } from '#shared/rules/phone'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import { unitKeyOf } from '../_data/units'
import { seal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { unitRow } from './unitRow'

/** Late is better than never: the deadline is shown beside it, and what came after it says so. */
export const reportContact: Handler<typeof unit.reportContact> = async (input, call) => {
  const { contestId, contact, post } = input
  const unitId = call.standing.unitId ?? ''
  const key = unitKeyOf(contestId, unitId)
  const phone = plainPhone(input.phone)
  if (phone === null) return refuse({ code: 'PHONE_NOT_READ' })
  return transact(async (transaction) => {
    const before = await transaction.find<Unit>('units', key)
    if (!before) return refuse({ code: 'UNIT_NOT_FOUND' })
    const after: Unit = {
      ...before,
      contact,
      post,
      sealedPhone: seal({ phone }, key),
      reportedAt: before.reportedAt ?? call.now,
      version: before.version + 1,
      savedAt: call.now,
      savedBy: call.actor.openid,
    }
    await transaction.put('units', key, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'reportContact',
      target: `unit:${unitId}`,
      before: unitRow(before, maskedName),
      after: unitRow(after, maskedName),
      words: after.name,
    })
    return ok({ reportedAt: after.reportedAt ?? call.now, version: after.version })
  })
}
