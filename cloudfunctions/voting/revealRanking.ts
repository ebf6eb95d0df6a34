import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { CountsReveal, Standings } from '#shared/model/ranking'
import type { Tally } from '#shared/model/vote'
import { countsState } from '#shared/rules/countsVisibility'
import { revealedRows, shownAfter } from '#shared/rules/ranking'
import { windowsOf } from '#shared/rules/stages'
import { publicRanking } from '#shared/rules/standings'
import { addAuditRecord } from '../_data/auditRecords'
import { findUnsettled } from '../_data/slips'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { screenChanged } from './publishScreen'

/** A function runs so long at the most: a cast that was accepted before the close is in the ledger by then. */
const LAST_CASTS_MS = 60_000
const SETTLED_EVERY_MS = 5_000

/** One transaction: what is shown, what the public reads of it, and the record of who showed it. */
export const revealRanking: Handler<typeof voting.revealRanking> = async (input, call) => {
  const { contestId, shown, works, reason } = input
  const waiting = await findUnsettled(contestId, 1)
  const answer = await transact(async (transaction) => {
    const contest = await transaction.find<Contest>('contests', contestId)
    if (!contest || contest.publishedAt === null) return refuse({ code: 'CONTEST_NOT_FOUND' as const })
    const standings = await transaction.find<Standings>('standings', contestId)
    const begun = standings?.reveal ?? null
    if (!begun) {
      const state = countsState(contest.countsVisibility, null, call.now)
      if (state !== 'hidden' && state !== 'frozen') return refuse({ code: 'NOTHING_TO_REVEAL' as const })
      const closesAt = Math.max(0, ...windowsOf(contest.stages, 'vote').map((window) => window.closesAt))
      if (call.now < closesAt) return refuse({ code: 'VOTING_NOT_OVER' as const, closesAt })
      const waitMs = Math.max(closesAt + LAST_CASTS_MS - call.now, waiting.length > 0 ? SETTLED_EVERY_MS : 0)
      if (waitMs > 0) return refuse({ code: 'COUNT_NOT_FINISHED' as const, retryAfterMs: waitMs })
    }
    const tally = begun ? undefined : await transaction.find<Tally>('tallies', contestId)
    if (!standings || (tally && tally.lastBatch !== standings.batch))
      return refuse({ code: 'COUNT_NOT_FINISHED' as const, retryAfterMs: SETTLED_EVERY_MS })
    // Somebody was faster, or an answer got lost: this step was taken.
    if (begun && (begun.shown !== shown || begun.finishedAt !== null)) return ok({ reveal: begun })

    const rows = begun ? standings.revealRows : standings.rows
    const next = shownAfter(rows, begun?.shown ?? 0, works)
    const reveal: CountsReveal = {
      batch: begun?.batch ?? standings.batch,
      works: rows.length,
      shown: next,
      startedAt: begun?.startedAt ?? call.now,
      finishedAt: next === rows.length ? call.now : null,
    }
    await transaction.put('standings', contestId, { ...standings, reveal, revealRows: rows })
    await transaction.put('rankings', contestId, {
      ...publicRanking({ ...standings, reveal }),
      batch: reveal.batch,
      rows: revealedRows(rows, next),
      writtenAt: call.now,
    })
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'revealRanking',
      target: 'ranking',
      before: begun && { shown: begun.shown },
      after: { shown: next, works: rows.length, batch: reveal.batch },
      words: reason,
    })
    return ok({ reveal })
  })
  if (answer.ok) await screenChanged(contestId, call)
  return answer
}
