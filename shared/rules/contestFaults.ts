import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import { awardFaults } from './awardFaults'
import { countsFaults } from './countsFaults'
import { requirementFaults } from './requirementFaults'
import { stageFaults } from './stageFaults'
import { textFaults } from './textFaults'
import { voteRuleFaults } from './voteRuleFaults'

/** Everything that is wrong with a plan: on the phone as one types, on the server before anything is public. */
export const contestFaults = (plan: ContestPlan): Fault[] => [
  ...textFaults(plan),
  ...stageFaults(plan),
  ...requirementFaults(plan),
  ...(plan.voteRule
    ? voteRuleFaults(plan.voteRule).map(({ path, code }) => fault(`voteRule.${path}`, code))
    : []),
  ...countsFaults(plan),
  ...awardFaults(plan),
]
