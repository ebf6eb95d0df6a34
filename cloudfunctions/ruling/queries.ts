import type { ruling } from '#shared/contract/ruling'
import { ok, refuse } from '#shared/lib/result'
import type { Role } from '#shared/model/account'
import type { Contest } from '#shared/model/contest'
import { type Mark, markKinds, markThresholds, type Ruling, rulingLimits } from '#shared/model/ruling'
import { isOverForGood } from '#shared/rules/closing'
import { countsState } from '#shared/rules/countsVisibility'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { windowsOf } from '#shared/rules/stages'
import { cachedFor } from '../_data/cache'
import { publicContestOf } from '../_data/contests'
import { rankingOf } from '../_data/rankings'
import { findInspection, findMarksOf, findRulings } from '../_data/rulings'
import { findSubmissionsOf } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'

const RULINGS_AGE_MS = 5_000

const rulingsOf = cachedFor(RULINGS_AGE_MS, findRulings)
const inspectionOf = cachedFor(RULINGS_AGE_MS, findInspection)

const viewMark = ({ slipIds, contestId: _here, ...mark }: Mark, name: (full: string) => string) => ({
  ...mark,
  slips: slipIds.length,
  note: mark.note && { ...mark.note, byName: name(mark.note.byName) },
})

/** Whose office is the count, whatever the public may see of it. A reviewer's is not. */
const seeAll: readonly Role[] = ['organizer', 'owner', 'observer']

export const listMarks: Handler<typeof ruling.listMarks> = async (
  { contestId, after },
  { standing, now },
) => {
  const seesAll = standing.roles.some((role) => seeAll.includes(role))
  const contest = seesAll ? undefined : await publicContestOf(contestId)
  const isHeldBack = !seesAll && !(contest && (await showsCount(contest, now)))
  if (isHeldBack) return ok({ marks: [], thresholds: markThresholds, next: null, isHeldBack })
  const found = await findMarksOf(contestId, rulingLimits.perPage + 1, after)
  const inspection = await findInspection(contestId)
  const marks = found.slice(0, rulingLimits.perPage)
  const last = marks.at(-1)
  const name = isMaskedFor(standing.roles) ? maskedName : (full: string) => full
  return ok({
    marks: marks.map((mark) => viewMark(mark, name)),
    thresholds: inspection?.thresholds ?? markThresholds,
    next: last && found.length > marks.length ? { lastAt: last.lastAt, markId: last.markId } : null,
    isHeldBack,
  })
}

/** How many votes a work lost would tell what it has, while the count is hidden, frozen or told at set times. */
const viewRuling = (
  { rulingId, kind, state, reason, slips, decidedAt, restored, votes, appeal }: Ruling,
  isShown: boolean,
) => ({
  ...{ rulingId, kind, state, reason, slips, decidedAt, restored },
  votes: isShown ? votes : null,
  appeal: appeal && { at: appeal.at, answer: appeal.answer },
})

const showsCount = async (contest: Contest, now: number): Promise<boolean> => {
  const snapshot = await rankingOf(contest.contestId)
  const state = countsState(contest.countsVisibility, snapshot?.reveal ?? null, now)
  return state === 'live' || state === 'revealed'
}

export const listRulings: Handler<typeof ruling.listRulings> = async ({ contestId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const isShown = await showsCount(contest, now)
  const rulings = await rulingsOf(contestId)
  const inspection = await inspectionOf(contestId)
  const isOver = isOverForGood(windowsOf(contest.stages, 'vote'), now)
  return ok({
    rulings: rulings.map((one) => viewRuling(one, isShown)),
    kinds: markKinds,
    thresholds: isOver ? (inspection?.thresholds ?? markThresholds) : null,
  })
}

export const myRulings: Handler<typeof ruling.myRulings> = async ({ contestId }, { actor, now }) => {
  const contest = await publicContestOf(contestId)
  const isShown = contest !== undefined && (await showsCount(contest, now))
  const own = new Set((await findSubmissionsOf(actor.openid, contestId)).map(({ entryId }) => entryId))
  const rulings = (await findRulings(contestId)).flatMap((one) => {
    const entryIds = one.entryIds.filter((entryId) => own.has(entryId))
    if (entryIds.length === 0) return []
    // Other works that the same slips voted for are nobody's business here.
    const votes = Object.fromEntries(Object.entries(one.votes).filter(([entryId]) => own.has(entryId)))
    return [{ ...viewRuling({ ...one, votes }, isShown), entryIds }]
  })
  return ok({ rulings })
}

export const listAppeals: Handler<typeof ruling.listAppeals> = async ({ contestId }) => {
  const rulings = await findRulings(contestId)
  return ok({
    appeals: rulings.flatMap(({ rulingId, appeal }) => (appeal ? [{ rulingId, ...appeal }] : [])),
  })
}
