import { clockText } from '#shared/lib/day'
import type { VotingStop } from '#shared/model/contest'

const MINUTE_MS = 60_000

/** The end that gives back as long as was taken, rounded up to the minute: what most will decide. */
export const sameHours = ({ stoppedAt }: VotingStop, closesAt: number, now: number): number =>
  closesAt + Math.max(1, Math.ceil((now - stoppedAt) / MINUTE_MS)) * MINUTE_MS

/** The end of a span as people say it: midnight is 24:00 of the day before. */
export const endClock = (closesAt: number): string =>
  clockText(closesAt, 'HH:mm') === '00:00'
    ? `${clockText(closesAt - 1, 'M月D日')} 24:00`
    : clockText(closesAt, 'M月D日 HH:mm')
