import type { judging } from '#shared/contract/judging'
import { clockText } from '#shared/lib/day'
import { ok } from '#shared/lib/result'
import { judgingHours } from '#shared/rules/scoreBook'
import { addAuditRecord } from '../_data/auditRecords'
import { findWorks } from '../_data/judgedWorks'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { printXlsx } from '../_runtime/sheet/printXlsx'
import { signedBy } from '../_runtime/signature'
import { assignedPanel } from './panelFrame'
import { printedMinutes } from './printedMinutes'
import { printedScores } from './printedScores'

const names = { blank: '空白评分表', filled: '评分表', minutes: '评审纪要' } as const

/** The bytes come with the answer, like every table that staff take home; that they did is on record. */
export const printPanel: Handler<typeof judging.printPanel> = async (input, call) => {
  const { contestId, panelId, kind } = input
  const assigned = await assignedPanel(input)
  if (!assigned.ok) return assigned
  const { contest, panel, rule, books } = assigned.value
  const judged = new Set(panel.entryIds)
  const found = (await findWorks(contestId, rule.purpose)).filter(({ entryId }) => judged.has(entryId))
  const works = new Map(found.map((work) => [work.entryId, work]))
  const about = { contest: contest.name, rule, works }
  const hours = judgingHours(contest.stages, rule.purpose, call.now)
  const sheets =
    kind === 'minutes'
      ? [printedMinutes({ ...about, books, hours })]
      : books
          .filter(({ left }) => !left)
          .map((book) => printedScores({ ...about, book, isBlank: kind === 'blank' }))
  await transact((transaction) =>
    addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'printPanel',
      target: `panel:${panelId}`,
      before: null,
      after: { kind, sheets: sheets.length },
      words: [rule.name, names[kind]].join(' '),
    }),
  )
  const name = `${rule.name}${names[kind]}${clockText(call.now, 'YYYYMMDD-HHmm')}.xlsx`
  return ok({ name, base64: printXlsx(sheets).toString('base64'), sheets: sheets.length })
}
