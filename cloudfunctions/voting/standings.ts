import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { exposure } from '#shared/model/exposure'
import { countsState } from '#shared/rules/countsVisibility'
import { publicContestOf } from '../_data/contests'
import { findImpressions } from '../_data/impressions'
import { findStandings } from '../_data/standings'
import type { Handler } from '../_runtime/serve'

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
