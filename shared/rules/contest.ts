import type { Contest, ContestPlan, PlanField, VotingStop } from '#shared/model/contest'

/** A contest as it begins: a plan, and no history. A published one was so from its first stage on. */
export const beginContest = (
  contestId: string,
  plan: ContestPlan,
  status: Contest['status'] = 'draft',
): Contest => ({
  ...plan,
  contestId,
  status,
  publishedAt: status === 'draft' ? null : Math.min(...plan.stages.map(({ opensAt }) => opensAt)),
  version: 1,
  edits: {},
  removals: 0,
  votingStops: [],
  notices: [],
})

/** Every field of a plan once: a new one that is forgotten here does not compile. */
const named: Readonly<Record<PlanField, true>> = {
  name: true,
  season: true,
  theme: true,
  introduction: true,
  hosts: true,
  carriers: true,
  helpers: true,
  cover: true,
  attachments: true,
  terms: true,
  contact: true,
  approval: true,
  stages: true,
  categories: true,
  requirements: true,
  review: true,
  voteRule: true,
  countsVisibility: true,
  panels: true,
  scoreMix: true,
  awards: true,
  objections: true,
  countersignatures: true,
}
export const planFields = Object.keys(named) as readonly PlanField[]

/** The plan of a contest without its history: what a copy begins with, and a check looks at. */
export const planOf = (contest: ContestPlan): ContestPlan =>
  Object.fromEntries(planFields.map((field) => [field, contest[field]])) as unknown as ContestPlan

/** The stop that holds now, if voting is stopped. */
export const currentStop = ({ votingStops }: Pick<Contest, 'votingStops'>): VotingStop | undefined =>
  votingStops.find(({ resumedAt }) => resumedAt === null)
