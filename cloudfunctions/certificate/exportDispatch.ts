import type { certificate } from '#shared/contract/certificate'
import { clockText } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import { awardedWinners } from '#shared/rules/certificate/winners'
import { addAuditRecord } from '../_data/auditRecords'
import { findPublicity } from '../_data/awardLists'
import { findPrintedNames } from '../_data/certificatePlans'
import { findContest } from '../_data/contests'
import { findNamedSubmissions } from '../_data/submissions'
import { transact } from '../_data/transaction'
import { findUnits } from '../_data/units'
import type { Handler } from '../_runtime/serve'
import { writeXlsx } from '../_runtime/sheet/writeXlsx'
import { signedBy } from '../_runtime/signature'
import { dispatchRows } from './dispatchRows'

const SHEET = '奖品寄送单'

/** The bytes come with the answer, and who took whose address home is on record. */
export const exportDispatch: Handler<typeof certificate.exportDispatch> = async (
  { contestId, reason },
  call,
) => {
  const [contest, publicity, names, units] = await Promise.all([
    findContest(contestId),
    findPublicity(contestId),
    findPrintedNames(contestId),
    findUnits(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const winners = awardedWinners(publicity.awards)
  const works = await findNamedSubmissions(winners.map(({ winner }) => winner.id))
  const isWhole = reason !== ''
  const rows = dispatchRows(contest, winners, { names, units, works, isWhole })
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'exportDispatch',
      target: 'sheet:dispatch',
      before: null,
      after: { rows: rows.length - 1, isWhole },
      words: SHEET,
    }),
  )
  const name = `${SHEET}${clockText(call.now, 'YYYYMMDD-HHmm')}.xlsx`
  const base64 = writeXlsx(SHEET, rows).toString('base64')
  return ok({ name, base64, rows: rows.length - 1, madeAt: call.now })
}
