import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { ScoreBook } from '#shared/model/judging'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { myBookKey } from './seat'

/** What was said stays said: asked again, the first answer holds. */
export const declareRecusal: Handler<typeof judging.declareRecusal> = (input, call) =>
  transact(async (transaction) => {
    const { entryId, reason, words } = input
    const key = myBookKey(input, call)
    const book = await transaction.find<ScoreBook>('scoreBooks', key)
    if (!book || book.left) return refuse({ code: 'PANEL_NOT_FOUND' })
    if (!book.entryIds.includes(entryId)) return refuse({ code: 'ENTRY_NOT_ASSIGNED' })
    const before = book.recusals[entryId]
    if (before) return ok({ at: before.at })
    if (book.signedAt !== null) return refuse({ code: 'SIGNED_OFF', at: book.signedAt })
    const recusals = { ...book.recusals, [entryId]: { reason, words, at: call.now } }
    await transaction.put('scoreBooks', key, { ...book, recusals })
    return ok({ at: call.now })
  })
