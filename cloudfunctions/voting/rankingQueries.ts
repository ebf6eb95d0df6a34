import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { exposure } from '#shared/model/exposure'
import { countsState } from '#shared/rules/countsVisibility'
import { curvePoints } from '#shared/rules/curve'
import { publicContestOf } from '../_data/contests'
import { curveOf } from '../_data/curves'
import { catalogueOf } from '../_data/entries'
import { findImpressions } from '../_data/impressions'
import { rankingOf } from '../_data/rankings'
import { findStandings } from '../_data/standings'
import type { Handler } from '../_runtime/serve'
import { screenView } from './screenView'
import { shownRanking } from './shownRanking'

/** No read at all while an instance's copies are fresh. */
export const ranking: Handler<typeof voting.ranking> = async ({ contestId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const [snapshot, catalogue] = await Promise.all([rankingOf(contestId), catalogueOf(contestId)])
  return ok(shownRanking(contest, snapshot, catalogue?.cards ?? [], now))
}

export const openScreen: Handler<typeof voting.openScreen> = async ({ contestId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const [snapshot, catalogue] = await Promise.all([rankingOf(contestId), catalogueOf(contestId)])
  return ok(screenView(contest, snapshot, catalogue?.cards ?? [], now))
}

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

export const standings: Handler<typeof voting.standings> = async ({ contestId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const [found, reported] = await Promise.all([findStandings(contestId), findImpressions(contestId)])
  return ok({
    state: countsState(contest.countsVisibility, found?.reveal ?? null, now),
    standings: found ?? null,
    publishedBatch: found?.published.batch ?? 0,
    impressions: Object.fromEntries(
      Object.entries(reported).map(([entryId, times]) => [entryId, times * exposure.oneVisitIn]),
    ),
  })
}
