import type { unit } from '#shared/contract/unit'
import { clockText } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import { sheetLimits } from '#shared/model/sheet'
import type { ExportKind } from '#shared/model/unit'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { transact } from '../_data/transaction'
import { findUnits } from '../_data/units'
import { findSentWorks } from '../_data/unitWorks'
import type { Handler } from '../_runtime/serve'
import { writeXlsx } from '../_runtime/sheet/writeXlsx'
import { signedBy } from '../_runtime/signature'
import { contactRows, entryRows, reviewRows } from './exportRows'

const names: Readonly<Record<ExportKind, string>> = {
  entries: '作品清单',
  reviews: '审核结果',
  contacts: '联系名单',
}

/**
 * The bytes come with the answer: a file in the storage could be opened by whoever learns its name. Who took what home
 * is on record, and why, where numbers are whole.
 */
export const exportSheet: Handler<typeof unit.exportSheet> = async ({ contestId, kind, reason }, call) => {
  const [contest, units, works] = await Promise.all([
    findContest(contestId),
    findUnits(contestId),
    findSentWorks(contestId, sheetLimits.exportedRows),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (works.length > sheetLimits.exportedRows) {
    return refuse({ code: 'EXPORT_TOO_LARGE', rows: works.length, atMost: sheetLimits.exportedRows })
  }
  const isWhole = kind === 'contacts' && reason !== ''
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const rows = {
    entries: () => entryRows(contest, works, unitNames),
    reviews: () => reviewRows(works, unitNames),
    contacts: () => contactRows(contest, works, units, isWhole),
  }[kind]()
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'exportSheet',
      target: `sheet:${kind}`,
      before: null,
      after: { kind, rows: rows.length - 1, isWhole },
      words: names[kind],
    }),
  )
  const base64 = writeXlsx(names[kind], rows).toString('base64')
  const name = `${names[kind]}${clockText(call.now, 'YYYYMMDD-HHmm')}.xlsx`
  return ok({ name, base64, rows: rows.length - 1, madeAt: call.now })
}
