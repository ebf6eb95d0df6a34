import type { ContestPhase } from '#shared/model/contest'
import type { Stage } from '#shared/model/stage'

/** Between its first stage's opening and its last one's closing a contest goes on, whatever is open at the moment. */
export const phaseOf = (stages: readonly Stage[], now: number): ContestPhase => {
  if (stages.every(({ opensAt }) => now < opensAt)) return 'soon'
  return stages.some(({ closesAt }) => now < closesAt) ? 'now' : 'past'
}
