import { dayOf, startOfDay } from '#shared/lib/day'
import { reviewLimits } from '#shared/model/review'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long, as people say it: the largest unit alone. */
export const durationText = (ms: number): string => {
  if (ms >= DAY) return `${Math.floor(ms / DAY)} 天`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} 小时`
  return `${Math.max(1, Math.floor(ms / MINUTE))} 分钟`
}

/** The end of the day, so many days from now; never further away than is allowed. */
export const proposedMendBy = (now: number, days: number): number =>
  Math.min(startOfDay(dayOf(now + (days + 1) * DAY)), now + reviewLimits.mendDays * DAY)
