import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { ScoreBook } from '#shared/model/judging'
import { isDone } from '#shared/rules/scoreBook'
import { findNamedWorks } from '../_data/judgedWorks'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { myBookKey, seatOf } from './seat'

/** More works than were ever withdrawn from one juror's share; nobody signs with so many undone. */
const MOST_GONE = 1_000

/** A work that was withdrawn meanwhile is not waited for. */
export const signOff: Handler<typeof judging.signOff> = async (input, call) => {
  const seat = await seatOf(input, call)
  if (!seat) return refuse({ code: 'PANEL_NOT_FOUND' })
  const { panel, scoring, book } = seat
  const undone = book.entryIds.filter((entryId) => !isDone(scoring, book, entryId))
  if (undone.length > MOST_GONE) return refuse({ code: 'WORKS_LEFT', left: undone.length })
  const waiting = await findNamedWorks(panel.rule.purpose, undone)
  const gone = new Set(undone)
  for (const { entryId } of waiting) gone.delete(entryId)

  return transact(async (transaction) => {
    const key = myBookKey(input, call)
    const now = await transaction.find<ScoreBook>('scoreBooks', key)
    if (!now || now.left) return refuse({ code: 'PANEL_NOT_FOUND' })
    if (now.signedAt !== null) return ok({ signedAt: now.signedAt })
    const left = now.entryIds.filter((entryId) => !isDone(scoring, now, entryId) && !gone.has(entryId)).length
    if (left > 0) return refuse({ code: 'WORKS_LEFT', left })
    await transaction.put('scoreBooks', key, { ...now, signedAt: call.now })
    return ok({ signedAt: call.now })
  })
}
