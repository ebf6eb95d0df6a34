import type { judging } from '#shared/contract/judging'
import { dayOf } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import type { Figure, WorkFigures } from '#shared/model/judging'
import { namedWorks } from '#shared/rules/namedWorks'
import { judgingRight } from '#shared/rules/scoreBook'
import { windowsOf } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { findWorks } from '../_data/judgedWorks'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { panelFrame } from './panelFrame'

const NUMBERS_TOLD = 5

export const saveFigures: Handler<typeof judging.saveFigures> = async (input, call) => {
  const { contestId, reason } = input
  const frame = await panelFrame(input)
  if (!frame.ok) return frame
  const { contest, rule } = frame.value
  const [tooNew] = input.works.flatMap(({ figures }) => figures).filter(({ day }) => day > dayOf(call.now))
  if (tooNew) return refuse({ code: 'DAY_NOT_COME', day: tooNew.day })
  // Some have judged by what stood there.
  const begun = windowsOf(contest.stages, judgingRight[rule.purpose]).some(
    ({ opensAt }) => opensAt <= call.now,
  )
  if (begun && reason === undefined) return refuse({ code: 'REASON_NEEDED' })
  const { found, missing } = namedWorks(
    await findWorks(contestId, rule.purpose),
    input.works.map(({ work }) => work),
  )
  if (missing.length > 0) return refuse({ code: 'WORKS_NOT_FOUND', numbers: missing.slice(0, NUMBERS_TOLD) })
  const written = new Map<string, Figure[]>()
  for (const { work, figures } of input.works) {
    const entryId = found.get(work)?.entryId ?? ''
    written.set(entryId, [...(written.get(entryId) ?? []), ...figures])
  }
  const titles = [...new Set(found.values())].map(({ title }) => title)

  return transact(async (transaction) => {
    const before: Record<string, readonly Figure[]> = {}
    for (const [entryId, figures] of written) {
      const was = await transaction.find<WorkFigures>('workFigures', entryId)
      before[entryId] = was?.figures ?? []
      await transaction.put('workFigures', entryId, { contestId, entryId, figures })
    }
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'saveFigures',
      target: `panel:${input.panelId}`,
      before,
      after: Object.fromEntries(written),
      words: [rule.name, ...titles].join(' '),
    })
    return ok({ works: written.size })
  })
}
