import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import { voteRuleFaults } from './voteRuleFaults'

/** Everything that is wrong with a plan: on the phone as one types, on the server before anything is public. */
export const contestFaults = (plan: ContestPlan): Fault[] => [
  ...(plan.voteRule
    ? voteRuleFaults(plan.voteRule).map(({ path, code }) => fault(`voteRule.${path}`, code))
    : []),
]
