import type { VoteWindow } from '#shared/model/vote'

// A cast is accepted by the clock at which its function began. The function may run for 60 s before it writes, and
// instances' clocks differ by seconds.
const CASTS_UNDER_WAY_MS = 65_000

/** A window has just closed: a cast that was accepted in it may not be written yet, so the last batch waits. */
export const awaitsLastCasts = (windows: readonly VoteWindow[], now: number): boolean =>
  windows.some(({ closesAt }) => closesAt <= now && now < closesAt + CASTS_UNDER_WAY_MS) &&
  !windows.some(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)

/** Voting is over for good, and no cast can still be under way. */
export const isOverForGood = (windows: readonly VoteWindow[], now: number): boolean =>
  windows.length > 0 && windows.every(({ closesAt }) => now >= closesAt + CASTS_UNDER_WAY_MS)
