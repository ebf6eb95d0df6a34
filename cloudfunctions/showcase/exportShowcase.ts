import type { showcase } from '#shared/contract/showcase'
import { clockText } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import { type PartnerList, showcaseLimits } from '#shared/model/showcase'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findWorks } from '../_data/judgedWorks'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { writeXlsx } from '../_runtime/sheet/writeXlsx'
import { signedBy } from '../_runtime/signature'
import { partnerRows } from './partnerRows'
import { partnerWorks } from './partnerWorks'

const names: Readonly<Record<PartnerList, string>> = { winners: '获奖作品', shortlist: '入围作品' }

/** The bytes come with the answer: a file in the storage could be opened by whoever learns its name. */
export const exportShowcase: Handler<typeof showcase.exportShowcase> = async ({ contestId, list }, call) => {
  const [contest, found, works] = await Promise.all([
    findContest(contestId),
    partnerWorks(contestId, list),
    findWorks(contestId, 'jury'),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!found) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const rows = partnerRows(contest, found, works, list)
  const count = rows.length - 1
  const atMost = showcaseLimits.exportedRows
  if (count > atMost) return refuse({ code: 'EXPORT_TOO_LARGE', rows: count, atMost })
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'exportShowcase',
      target: `showcase:${list}`,
      before: null,
      after: { list, rows: count },
      words: names[list],
    }),
  )
  const base64 = writeXlsx(names[list], rows).toString('base64')
  const name = `${names[list]}${clockText(call.now, 'YYYYMMDD-HHmm')}.xlsx`
  return ok({ name, base64, rows: count, madeAt: call.now })
}
