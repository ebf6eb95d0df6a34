import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { publicContestOf, publishedContests } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import type { Handler } from '../_runtime/serve'

const summary = ({ contestId, name, theme, cover, hosts, stages }: Contest) => ({
  contestId,
  name,
  theme,
  cover,
  hosts,
  stages,
})

export const listContests: Handler<typeof contest.listContests> = async (_input, { now }) =>
  ok({ now, contests: (await publishedContests()).map(summary) })

export const openContest: Handler<typeof contest.openContest> = async ({ contestId }, { now }) => {
  const found = await publicContestOf(contestId)
  if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const { introduction, carriers, categories, voteRule, countsVisibility } = found
  return ok({
    now,
    contest: {
      ...summary(found),
      introduction,
      carriers,
      categories,
      voteRule,
      countsVisibility,
    },
    works: (await catalogueOf(contestId))?.cards.length ?? 0,
  })
}
