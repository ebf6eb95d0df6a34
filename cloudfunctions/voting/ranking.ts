import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { rankingOf } from '../_data/rankings'
import type { Handler } from '../_runtime/serve'
import { shownRanking } from './shownRanking'

/** No read at all while an instance's copies are fresh. */
export const ranking: Handler<typeof voting.ranking> = async ({ contestId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const [snapshot, catalogue] = await Promise.all([rankingOf(contestId), catalogueOf(contestId)])
  return ok(shownRanking(contest, snapshot, catalogue?.cards ?? [], now))
}
