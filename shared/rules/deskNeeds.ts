import type { Contest } from '#shared/model/contest'
import { blocks } from '#shared/model/fault'
import { currentStop } from './contest'
import { contestFaults } from './contestFaults'
import { isFixed } from './stages'

const SOON_MS = 24 * 60 * 60 * 1000

/**
 * What a contest needs of its staff today, from the contest alone. What needs other documents (works to review,
 * objections, suspicious votes) is counted by its own noun and stands beside this.
 */
export interface DeskNeeds {
  readonly faults: number
  readonly stagesToFix: number
  readonly opening: number
  readonly closing: number
  readonly scheduledNotices: number
  readonly votingStopped: boolean
}

export const deskNeeds = (contest: Contest, now: number): DeskNeeds => {
  const isSoon = (at: number) => now < at && at <= now + SOON_MS
  const live = contest.status === 'archived' ? [] : contest.stages
  const fixed = contest.status === 'published' ? live.filter(isFixed) : []
  return {
    faults: contest.status === 'draft' ? blocks(contestFaults(contest)).length : 0,
    stagesToFix: live.filter((stage) => !isFixed(stage)).length,
    opening: fixed.filter(({ opensAt }) => isSoon(opensAt)).length,
    closing: fixed.filter(({ closesAt }) => isSoon(closesAt)).length,
    scheduledNotices: contest.notices.filter(({ visibleFrom, withdrawn }) => visibleFrom > now && !withdrawn)
      .length,
    votingStopped: currentStop(contest) !== undefined,
  }
}
