import type { VotingStop } from '#shared/model/contest'

const MINUTE_MS = 60_000

/** The end that gives back as long as was taken, rounded up to the minute: what most will decide. */
export const sameHours = ({ stoppedAt }: VotingStop, closesAt: number, now: number): number =>
  closesAt + Math.max(1, Math.ceil((now - stoppedAt) / MINUTE_MS)) * MINUTE_MS
