import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { rankingOf } from '../_data/rankings'
import type { Handler } from '../_runtime/serve'
import { screenView } from './screenView'

export const openScreen: Handler<typeof voting.openScreen> = async ({ contestId }, { now }) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const [snapshot, catalogue] = await Promise.all([rankingOf(contestId), catalogueOf(contestId)])
  return ok(screenView(contest, snapshot, catalogue?.cards ?? [], now))
}
