import type { unit } from '#shared/contract/unit'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import { type Unit, unitLimits } from '#shared/model/unit'
import { maskedName } from '#shared/rules/mask'
import { plainPhone } from '#shared/rules/phone'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findGrants } from '../_data/roles'
import { transact } from '../_data/transaction'
import { findUnits, unitKeyOf } from '../_data/units'
import { seal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { unitRow } from './unitRow'

type Target = Parameters<typeof saveUnit>[0]['to']

const idOf = (to: Target, openid: string): string =>
  'unitId' in to ? to.unitId : `u-${sha256Hex(`unit ${openid} ${to.key}`).slice(0, 12)}`

export const saveUnit: Handler<typeof unit.saveUnit> = async ({ contestId, to, unit: given }, call) => {
  const unitId = idOf(to, call.actor.openid)
  const key = unitKeyOf(contestId, unitId)
  const phone = given.phone === undefined || given.phone === '' ? given.phone : plainPhone(given.phone)
  if (phone === null) return refuse({ code: 'PHONE_NOT_READ' })
  const [contest, units] = await Promise.all([findContest(contestId), findUnits(contestId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (units.some((one) => one.name === given.name && one.unitId !== unitId)) {
    return refuse({ code: 'UNIT_NAME_TAKEN' })
  }
  return transact(async (transaction) => {
    const before = await transaction.find<Unit>('units', key)
    if ('unitId' in to) {
      if (!before) return refuse({ code: 'UNIT_NOT_FOUND' })
      if (before.version !== to.baseVersion) {
        const [by] = await findGrants(contestId, before.savedBy)
        const { savedAt: at, version } = before
        return refuse({ code: 'EDITED_MEANWHILE', by: by?.name ?? '', at, version, fields: ['unit'] })
      }
    } else if (before) return ok({ unitId, version: before.version })
    else if (units.length >= unitLimits.perContest) {
      return refuse({ code: 'TOO_MANY_UNITS', atMost: unitLimits.perContest })
    }
    const sealedPhone =
      phone === undefined ? (before?.sealedPhone ?? '') : phone === '' ? '' : seal({ phone }, key)
    const isReported = given.contact !== '' && sealedPhone !== ''
    const after: Unit = {
      unitId,
      contestId,
      name: given.name,
      contact: given.contact,
      post: given.post,
      sealedPhone,
      reportedAt: isReported ? (before?.reportedAt ?? call.now) : null,
      version: (before?.version ?? 0) + 1,
      savedAt: call.now,
      savedBy: call.actor.openid,
    }
    await transaction.put('units', key, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'saveUnit',
      target: `unit:${unitId}`,
      before: before ? unitRow(before, maskedName) : null,
      after: unitRow(after, maskedName),
      words: after.name,
    })
    return ok({ unitId, version: after.version })
  })
}
