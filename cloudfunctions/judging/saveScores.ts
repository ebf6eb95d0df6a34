import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { ScoreBook, Scoresheet } from '#shared/model/judging'
import { strayScore, totalOf } from '#shared/rules/panelScoring'
import { findBook, saveSheet } from '../_data/scoreBooks'
import type { Handler } from '../_runtime/serve'
import { frameOf, myBookKey } from './seat'

/** One conditional write; what kept it from being written is read only then. */
export const saveScores: Handler<typeof judging.saveScores> = async (input, call) => {
  const { entryId, scores, tick, comment, baseVersion, key } = input
  const frame = await frameOf(input, call)
  if (!frame) return refuse({ code: 'PANEL_NOT_FOUND' })
  const { scoring, notOpen } = frame
  const criterionId = strayScore(scoring, { scores, tick })
  if (criterionId !== undefined) return refuse({ code: 'SCORE_NOT_VALID', criterionId })
  if (notOpen) return refuse(notOpen)

  const sheet: Scoresheet = { scores, tick, comment, version: baseVersion + 1, savedAt: call.now, key }
  const bookKey = myBookKey(input, call)
  const total = totalOf(scoring, sheet) ?? null
  if (await saveSheet(bookKey, entryId, baseVersion, sheet))
    return ok({ version: sheet.version, savedAt: sheet.savedAt, total })
  const book = await findBook(bookKey)
  const kept = book?.sheets[entryId]
  // Sent again: the answer that was lost.
  if (kept?.key === key) return ok({ version: kept.version, savedAt: kept.savedAt, total })
  return refuse(whyNot(book, entryId))
}

const whyNot = (book: ScoreBook | undefined, entryId: string) => {
  if (!book || book.left) return { code: 'PANEL_NOT_FOUND' as const }
  if (!book.entryIds.includes(entryId)) return { code: 'ENTRY_NOT_ASSIGNED' as const }
  if (book.signedAt !== null) return { code: 'SIGNED_OFF' as const, at: book.signedAt }
  if (book.recusals[entryId]) return { code: 'RECUSED' as const }
  const nothing = { scores: {}, tick: null, comment: '', version: 0, savedAt: 0 }
  return { code: 'SCORED_MEANWHILE' as const, sheet: book.sheets[entryId] ?? nothing }
}
