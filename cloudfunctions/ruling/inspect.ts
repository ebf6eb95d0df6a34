import type { ruling } from '#shared/contract/ruling'
import { ok } from '#shared/lib/result'
import { markThresholds } from '#shared/model/ruling'
import { findMarks } from '#shared/rules/marks'
import { findCountedAfter, findEarlierVoters } from '../_data/correctedSlips'
import { addMarks, findInspections, findRulingsToCount, saveInspection } from '../_data/rulings'
import { findAllTallies } from '../_data/tallies'
import type { Handler } from '../_runtime/serve'
import { countRuling } from './countRuling'

const SLIPS_A_LOOK = 1_000
const LOOKS_A_RUN = 10
/** Fewer slips than a look takes wait so long for company: a swarm is seen over minutes, not over seconds. */
const LOOK_EVERY_MS = 10 * 60_000

/**
 * Counts what was ruled; then looks at slips that were counted since the last look, a thousand at a time. Three reads
 * while there is nothing; never more than ten looks, and never the whole ledger.
 */
export const inspect: Handler<typeof ruling.inspect> = async (_input, { log, now }) => {
  const counted = { marks: 0, rulings: 0 }
  const attempt = async (contestId: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (thrown) {
      log.error('not inspected', {
        contestId,
        stack: thrown instanceof Error ? thrown.stack : String(thrown),
      })
    }
  }
  for (const waiting of await findRulingsToCount()) {
    await attempt(waiting.contestId, async () => {
      await countRuling(waiting, now)
      counted.rulings += 1
    })
  }
  const inspections = await findInspections()
  let looks = LOOKS_A_RUN
  for (const { contestId, lastBatch } of await findAllTallies()) {
    const last = inspections.get(contestId)
    let from = last?.batch ?? 0
    const thresholds = last?.thresholds ?? markThresholds
    if (from >= lastBatch || now - (last?.at ?? 0) < LOOK_EVERY_MS) continue
    await attempt(contestId, async () => {
      for (; looks > 0 && from < lastBatch; looks--) {
        const { marks, upTo } = await look(contestId, from, thresholds)
        counted.marks += marks
        if (upTo === from) break
        from = upTo
        await saveInspection({ contestId, batch: from, at: now, thresholds })
      }
    })
  }
  return ok(counted)
}

/** Whole batches only: what the limit cut off comes with the next look. */
const look = async (contestId: string, from: number, thresholds: typeof markThresholds) => {
  const found = await findCountedAfter(contestId, from, SLIPS_A_LOOK)
  const last = found.at(-1)?.batch ?? from
  const isCut = found.length === SLIPS_A_LOOK && found[0]?.batch !== last
  const upTo = isCut ? last - 1 : last
  const seen = found.filter(({ batch, corrects }) => (batch ?? 0) <= upTo && !corrects)
  if (seen.length === 0) return { marks: 0, upTo }
  const began = Math.min(...seen.map(({ castAt }) => castAt))
  const voters = [...new Set(seen.map(({ voter }) => voter))]
  const known = await findEarlierVoters(contestId, voters, began)
  const slips = seen.map((slip) => ({ ...slip, isNew: !known.has(slip.voter) }))
  return { marks: await addMarks(findMarks(contestId, slips, thresholds)), upTo }
}
