import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import { judgingLimits, type Shortlist } from '#shared/model/judging'
import { rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { findWorks } from '../_data/judgedWorks'
import { findPanel } from '../_data/panels'
import { findBooks } from '../_data/scoreBooks'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { shortIn } from './giveWorks'

const WORKS_TOLD = 5

/** Scores cannot change any more when this runs: everybody who stayed has signed. */
export const decideShortlist: Handler<typeof judging.decideShortlist> = async (input, call) => {
  const { contestId, panelId, reason } = input
  const [contest, panel, books] = await Promise.all([
    findContest(contestId),
    findPanel(contestId, panelId),
    findBooks(contestId, panelId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const planned = contest.panels.find((one) => one.panelId === panelId)
  if (planned?.purpose !== 'shortlist') return refuse({ code: 'PANEL_NOT_FOUND' })
  if (!panel) return refuse({ code: 'PANEL_NOT_ASSIGNED' })
  const unsigned = books.filter(({ left, signedAt }) => !left && signedAt === null).length
  if (unsigned > 0) return refuse({ code: 'PANEL_NOT_FINISHED', unsigned })
  const chosen = [...new Set(input.entryIds)]
  const atMost = panel.rule.selects ?? panel.entryIds.length
  if (chosen.length > atMost) return refuse({ code: 'TOO_MANY_CHOSEN', atMost })

  const judged = new Set(panel.entryIds)
  const works = (await findWorks(contestId, 'shortlist')).filter(({ entryId }) => judged.has(entryId))
  const eligible = new Set(works.map(({ entryId }) => entryId))
  const strangers = chosen.filter((entryId) => !eligible.has(entryId))
  if (strangers.length > 0)
    return refuse({ code: 'WORKS_NOT_ELIGIBLE', entryIds: strangers.slice(0, WORKS_TOLD) })
  const { rows, line } = rankPanel(scoringOf(panel.rule), books, [...eligible], panel.rule.selects)
  const isByRank = line?.tied.length === 0 && sameIds(line.above, chosen)
  const short = shortIn(panel, works, books)
  if ((!isByRank || short > 0) && reason === undefined) return refuse({ code: 'REASON_NEEDED' })

  const taken = new Set(chosen)
  const reserves = rows
    .filter(({ entryId, value }) => value !== null && !taken.has(entryId))
    .slice(0, judgingLimits.reserves)
    .map(({ entryId }) => entryId)
  return transact(async (transaction) => {
    const before = await transaction.find<Shortlist>('shortlists', contestId)
    if (before && before.publishedAt !== null)
      return refuse({ code: 'SHORTLIST_PUBLISHED', at: before.publishedAt })
    const after: Shortlist = {
      ...{ contestId, panelId, chosen: inRankOrder(rows, taken), reserves, decidedAt: call.now },
      ...{ numbers: {}, publishedAt: null, finishedAt: null },
    }
    await transaction.put('shortlists', contestId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'decideShortlist',
      target: 'shortlist',
      before: before ? { chosen: before.chosen } : null,
      after: { chosen: after.chosen, reserves, byRank: isByRank, short },
      words: [panel.rule.name, reason ?? ''].join(' '),
    })
    return ok({ chosen: chosen.length, reserves: reserves.length, decidedAt: call.now })
  })
}

const inRankOrder = (rows: readonly { readonly entryId: string }[], taken: ReadonlySet<string>) =>
  rows.map(({ entryId }) => entryId).filter((entryId) => taken.has(entryId))

const sameIds = (some: readonly string[], others: readonly string[]): boolean => {
  const set = new Set(some)
  return some.length === others.length && others.every((one) => set.has(one))
}
