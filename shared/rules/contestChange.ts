import type { Contest, ContestPlan } from '#shared/model/contest'
import type { PlanChange } from '#shared/model/contestChange'

/** What has happened in a contest, as far as it limits what may still be changed. */
export interface ChangeFacts {
  readonly votesExist: boolean
  readonly usedCategoryIds: readonly string[]
  readonly now: number
}

/** What of a change to a published contest needs an announcement, and what is refused. A draft changes freely. */
export const contestChanges = (_before: Contest, _after: ContestPlan, _facts: ChangeFacts): PlanChange[] => []
