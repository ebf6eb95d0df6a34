import type { RefusalOf } from '#shared/contract/action'
import type { results } from '#shared/contract/results'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { AwardList, MixedWork } from '#shared/model/results'
import { isOverForGood } from '#shared/rules/closing'
import { rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { windowsOf } from '#shared/rules/stages'
import { findCatalogue } from '../_data/entries'
import { findPanel } from '../_data/panels'
import { findRulings } from '../_data/rulings'
import { findBooks } from '../_data/scoreBooks'
import { findUnsettled } from '../_data/slips'
import { findTally } from '../_data/tallies'

interface Mixed {
  readonly works: MixedWork[]
  readonly fullMarks: number
  readonly batch: AwardList['batch']
}

type NotYet = Extract<
  RefusalOf<(typeof results.proposeAwards)['errors']>,
  {
    code:
      | 'NOTHING_TO_AWARD'
      | 'VOTING_NOT_OVER'
      | 'COUNT_NOT_FINISHED'
      | 'PANEL_NOT_ASSIGNED'
      | 'PANEL_NOT_FINISHED'
  }
>

const FULL_MARKS = 1_000
const COUNTED_WITHIN_MS = 60_000

/** Every public work with its votes and its jury's value, once neither can change any more. */
export const mixedWorksOf = async (contest: Contest, now: number): Promise<Result<Mixed, NotYet>> => {
  const catalogue = await findCatalogue(contest.contestId)
  const entryIds = catalogue?.cards.map(({ entryId }) => entryId) ?? []
  if (entryIds.length === 0) return refuse({ code: 'NOTHING_TO_AWARD' })
  const counted = await countedVotes(contest, now)
  if (!counted.ok) return counted
  const judged = await judgedValues(contest, entryIds)
  if (!judged.ok) return judged
  const { votes, batch } = counted.value
  const { values, fullMarks } = judged.value
  const works = entryIds.map((entryId) => {
    const value = values.get(entryId)
    const jury = value?.value ?? null
    return { entryId, votes: Math.max(0, votes[entryId] ?? 0), jury, jurors: value?.readers ?? 0 }
  })
  return ok({ works, fullMarks, batch })
}

/** The whole count, whatever the public may see of it. */
const countedVotes = async (
  { contestId, voteRule, stages }: Contest,
  now: number,
): Promise<Result<{ votes: Readonly<Record<string, number>>; batch: AwardList['batch'] }, NotYet>> => {
  if (!voteRule) return ok({ votes: {}, batch: null })
  const windows = windowsOf(stages, 'vote')
  const closesAt = Math.max(0, ...windows.map((window) => window.closesAt))
  if (!isOverForGood(windows, now))
    return now < closesAt
      ? refuse({ code: 'VOTING_NOT_OVER', closesAt })
      : refuse({ code: 'COUNT_NOT_FINISHED', retryAfterMs: COUNTED_WITHIN_MS })
  const [unsettled, rulings, tally] = await Promise.all([
    findUnsettled(contestId, 1),
    findRulings(contestId),
    findTally(contestId),
  ])
  const isUnderWay = rulings.some(({ state }) => state === 'signed' || state === 'restoring')
  if (unsettled.length > 0 || isUnderWay)
    return refuse({ code: 'COUNT_NOT_FINISHED', retryAfterMs: COUNTED_WITHIN_MS })
  const batch = tally && { number: tally.lastBatch, hash: tally.lastHash }
  return ok({ votes: tally?.votes ?? {}, batch: batch ?? null })
}

const needsJury = ({ awards, scoreMix }: Contest): boolean =>
  awards.some(({ basis }) => basis === 'jury' || (basis === 'mix' && (scoreMix?.jury ?? 0) > 0))

/** Of the contest's jury; everybody who stayed has signed. */
const judgedValues = async (contest: Contest, entryIds: readonly string[]) => {
  const planned = contest.panels.find(({ purpose }) => purpose === 'jury')
  const values = new Map<string, { readonly value: number | null; readonly readers: number }>()
  if (!planned) return ok({ values, fullMarks: FULL_MARKS })
  const [panel, books] = await Promise.all([
    findPanel(contest.contestId, planned.panelId),
    findBooks(contest.contestId, planned.panelId),
  ])
  if (!panel && needsJury(contest)) return refuse({ code: 'PANEL_NOT_ASSIGNED' as const })
  const unsigned = books.filter(({ left, signedAt }) => !left && signedAt === null).length
  if (unsigned > 0) return refuse({ code: 'PANEL_NOT_FINISHED' as const, unsigned })
  const scoring = scoringOf(panel?.rule ?? planned)
  for (const { entryId, value, readers } of rankPanel(scoring, books, entryIds, null).rows)
    values.set(entryId, { value, readers })
  return ok({ values, fullMarks: scoring.most })
}
