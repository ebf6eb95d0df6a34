import type { ruling } from '#shared/contract/ruling'
import { ok, refuse } from '#shared/lib/result'
import type { Ruling } from '#shared/model/ruling'
import { findRuling, rulingKeyOf } from '../_data/rulings'
import { findOwnersOf } from '../_data/submissions'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'

/** By whom a concerned work belongs to. It is not staff who write it, so the ruling itself is its record. */
export const appealRuling: Handler<typeof ruling.appealRuling> = async (
  { contestId, rulingId, text },
  { actor, now },
) => {
  const concerned = await findRuling(contestId, rulingId)
  if (!concerned) return refuse({ code: 'RULING_NOT_FOUND' })
  const owners = await findOwnersOf(concerned.entryIds)
  if (!owners.includes(actor.openid)) return refuse({ code: 'ENTRY_NOT_YOURS' })
  return transact(async (transaction) => {
    const key = rulingKeyOf(contestId, rulingId)
    const before = await transaction.find<Ruling>('rulings', key)
    if (!before) return refuse({ code: 'RULING_NOT_FOUND' })
    // Sent again, it was heard.
    if (before.appeal?.text === text) return ok({})
    if (before.appeal) return refuse({ code: 'APPEALED_ALREADY' })
    const appeal = { text, at: now, answer: null }
    await transaction.put('rulings', key, { ...before, appeal } satisfies Ruling)
    return ok({})
  })
}
