import { instantOf, nextDay } from '#shared/lib/day'
import type { Stage, StageRight } from '#shared/model/stage'

const midnight = (day: string) => instantOf(`${day} 00:00`)

/** A stage of whole days in Beijing, from the first to the last: it is over where the day after begins. */
export const daysStage = (
  stageId: string,
  name: string,
  [first, last]: readonly [string, string],
  rights: readonly StageRight[],
): Stage => ({ stageId, name, opensAt: midnight(first), closesAt: midnight(nextDay(last)), rights })

/** A stage that the notice dates in words only; the days are where it stands on the timeline. */
export const wordedStage = (wording: string, stage: Stage): Stage => ({ ...stage, wording })
