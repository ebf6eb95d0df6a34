import type { Contest, ContestPlan } from '#shared/model/contest'

/** A contest as it begins: a plan, and no history. */
export const beginContest = (
  contestId: string,
  plan: ContestPlan,
  status: Contest['status'] = 'draft',
): Contest => ({
  ...plan,
  contestId,
  status,
  version: 1,
  votingStops: [],
})
