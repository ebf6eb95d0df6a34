import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { Unit } from '#shared/model/unit'
import { maskedName } from '#shared/rules/mask'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import { unitKeyOf } from '../_data/units'
import { findUnitWorks } from '../_data/unitWorks'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { unitRow } from './unitRow'

/** A unit whose works are here stays: they belong to it. */
export const removeUnit: Handler<typeof unit.removeUnit> = async ({ contestId, unitId, reason }, call) => {
  const key = unitKeyOf(contestId, unitId)
  const { total } = await findUnitWorks({ contestId, unitId, awaiting: false }, 0, 1)
  if (total > 0) return refuse({ code: 'UNIT_HAS_WORKS', works: total })
  return transact(async (transaction) => {
    const before = await transaction.find<Unit>('units', key)
    // Sent again, or nobody's: it is not there, as was wished.
    if (!before) return ok({})
    await transaction.remove('units', key)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'removeUnit',
      target: `unit:${unitId}`,
      before: unitRow(before, maskedName),
      after: null,
      words: before.name,
    })
    return ok({})
  })
}
