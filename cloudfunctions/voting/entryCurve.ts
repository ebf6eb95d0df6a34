import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { countsState } from '#shared/rules/countsVisibility'
import { curvePoints } from '#shared/rules/curve'
import { publicContestOf } from '../_data/contests'
import { curveOf } from '../_data/curves'
import { rankingOf } from '../_data/rankings'
import type { Handler } from '../_runtime/serve'

export const entryCurve: Handler<typeof voting.entryCurve> = async ({ contestId, entryId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const snapshot = await rankingOf(contestId)
  const state = countsState(contest.countsVisibility, snapshot?.reveal ?? null, now)
  if (!snapshot || state === 'hidden' || state === 'revealing') return ok({ until: 0, points: [] })
  const isLive = state === 'live' || state === 'revealed'
  // A curve tells no more than the count beside it: hours that were over when that was written.
  const until = isLive ? now : snapshot.writtenAt
  const points = curvePoints(await curveOf(contestId, entryId), isLive ? Number.POSITIVE_INFINITY : until)
  return ok({ until, points })
}
