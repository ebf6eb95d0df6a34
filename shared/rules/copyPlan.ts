import { dayOf, startOfDay } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import type { EntryRequirements } from '#shared/model/requirements'
import type { Stage } from '#shared/model/stage'

/** What stands where words of another year stood. */
const TO_BE_FIXED = '时间待定'

/**
 * A plan for a new contest after an older one: its stages moved by whole days, so that the first begins on `startsOn`.
 * “12月中旬” of the old year says nothing about the new one; such stages wait to be fixed.
 */
export const copyPlan = (plan: ContestPlan, startsOn?: string): ContestPlan => {
  const terms = plan.terms.slice(-1).map(({ text }) => ({ version: 1, text }))
  const first = Math.min(...plan.stages.map(({ opensAt }) => opensAt))
  if (startsOn === undefined || plan.stages.length === 0) return { ...plan, terms }
  const by = startOfDay(startsOn) - startOfDay(dayOf(first))
  if (by === 0) return { ...plan, terms }
  const { frozenFrom } = plan.countsVisibility
  return {
    ...plan,
    terms,
    stages: plan.stages.map((stage) => moved(stage, by)),
    requirements: laterBy(plan.requirements, by),
    countsVisibility: {
      ...plan.countsVisibility,
      frozenFrom: frozenFrom === null ? null : frozenFrom + by,
    },
  }
}

const laterBy = (requirements: EntryRequirements, by: number): EntryRequirements =>
  requirements.unitsReportBy === undefined
    ? requirements
    : { ...requirements, unitsReportBy: requirements.unitsReportBy + by }

const moved = (stage: Stage, by: number): Stage => ({
  ...stage,
  opensAt: stage.opensAt + by,
  closesAt: stage.closesAt + by,
  ...(stage.wording !== undefined && { wording: TO_BE_FIXED }),
})
