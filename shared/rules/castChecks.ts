import type { BallotPaper, Counted, VoteLine, VoteRule } from '#shared/model/vote'

export interface OverLimit {
  readonly of: Counted
  readonly atMost: number
  /** How many more this account could still give. */
  readonly left: number
  readonly entryId?: string
  readonly categoryId?: string
}

export type VoteRefusal =
  | { readonly code: 'VOTING_NOT_OPEN'; readonly opensAt: number | null }
  | { readonly code: 'VOTING_CLOSED'; readonly closedAt: number }
  | { readonly code: 'VOTING_STOPPED'; readonly since: number; readonly reason: string }
  | { readonly code: 'WORK_NOT_ON_BALLOT'; readonly entryId: string }
  | {
      readonly code: 'BALLOT_NOT_VALID'
      readonly minWorks: number
      readonly maxWorks: number
      readonly votesPerWork: number
    }
  | { readonly code: 'CAST_TOO_SOON'; readonly retryAfterMs: number }
  | ({ readonly code: 'OVER_DAILY_LIMIT'; readonly nextDayAt: number } & OverLimit)
  | ({ readonly code: 'OVER_CONTEST_LIMIT' } & OverLimit)

export type CastPaper = Pick<BallotPaper, 'rule' | 'windows' | 'works'> & Partial<Pick<BallotPaper, 'stop'>>

/** What stands against a cast whoever it comes from: the hour, a stop, or lines that the paper does not take. */
export const refuseAnyVoter = (
  paper: CastPaper,
  lines: readonly VoteLine[],
  now: number,
): VoteRefusal | undefined => outsideWindows(paper, now) ?? stopped(paper) ?? misshapen(paper, lines)

const outsideWindows = ({ windows }: CastPaper, now: number): VoteRefusal | undefined => {
  if (windows.some(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)) return undefined
  const coming = windows.map(({ opensAt }) => opensAt).filter((opensAt) => opensAt > now)
  if (coming.length > 0) return { code: 'VOTING_NOT_OPEN', opensAt: Math.min(...coming) }
  if (windows.length === 0) return { code: 'VOTING_NOT_OPEN', opensAt: null }
  return { code: 'VOTING_CLOSED', closedAt: Math.max(...windows.map(({ closesAt }) => closesAt)) }
}

const stopped = ({ stop }: CastPaper): VoteRefusal | undefined =>
  stop ? { code: 'VOTING_STOPPED', ...stop } : undefined

const misshapen = ({ rule, works }: CastPaper, lines: readonly VoteLine[]): VoteRefusal | undefined => {
  const stranger = lines.find(({ entryId }) => typeof works[entryId] !== 'string')
  if (stranger) return { code: 'WORK_NOT_ON_BALLOT', entryId: stranger.entryId }
  const { minWorks, maxWorks, votesPerWork } = rule.ballot
  const different = new Set(lines.map(({ entryId }) => entryId)).size
  const fits =
    different === lines.length &&
    minWorks <= different &&
    different <= maxWorks &&
    lines.every(({ votes }) => Number.isInteger(votes) && 1 <= votes && votes <= votesPerWork)
  return fits ? undefined : { code: 'BALLOT_NOT_VALID', minWorks, maxWorks, votesPerWork }
}

// An instance's clock may be behind the one that wrote the last cast: nobody waits longer for that.
export const tooSoon = (
  { secondsApart }: VoteRule,
  now: number,
  lastCastAt: number | undefined,
): VoteRefusal | undefined => {
  if (secondsApart === undefined || lastCastAt === undefined) return undefined
  const apart = secondsApart * 1_000
  const retryAfterMs = Math.min(apart, lastCastAt + apart - now)
  return retryAfterMs > 0 ? { code: 'CAST_TOO_SOON', retryAfterMs } : undefined
}
