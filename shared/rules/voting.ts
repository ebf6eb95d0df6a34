import { dayOf, nextDay, startOfDay } from '#shared/lib/day'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { VoteCount, VoteLimit, VoteLine, VotePeriod, VoteRule, VoteState } from '#shared/model/vote'
import { type CastPaper, type OverLimit, refuseAnyVoter, tooSoon, type VoteRefusal } from './castChecks'

export const votingDay = (rule: VoteRule, at: number): string => dayOf(at, rule.dayStartsAt)

/**
 * The day of a cast: the later of today and the day this voter was last told. Instances' clocks differ by seconds,
 * and who was told "tomorrow" once must not be given today's votes again.
 */
export const castingDay = (rule: VoteRule, now: number, told?: string): string => {
  const today = votingDay(rule, now)
  return told !== undefined && told > today ? told : today
}

const limits = (rule: VoteRule, period: VotePeriod): boolean =>
  rule.limits.some((limit) => limit.per === period)

/** Casts of one window share a chain of revisions: the widest period that the rule limits. */
export const windowOf = (rule: VoteRule, day: string): string => (limits(rule, 'contest') ? 'all' : day)

const nothing: VoteCount = { votes: 0, ballots: 0, byEntry: {}, byCategory: {} }

/** What an account has used up on `day`, given its state at its last cast. */
export const countOf = (state: VoteState, period: VotePeriod, day: string): VoteCount => {
  if (period === 'contest') return state.contest ?? nothing
  return state.day?.day === day ? state.day : nothing
}

/**
 * May this account, having used up `state`, cast these lines on `day`? The answer is its state afterwards.
 * The same function decides on the server, greys out the button on the phone and answers the simulator.
 */
export const decideCast = (
  paper: CastPaper,
  state: VoteState,
  lines: readonly VoteLine[],
  day: string,
  now: number,
  lastCastAt?: number,
): Result<VoteState, VoteRefusal> => {
  const refusal = refuseAnyVoter(paper, lines, now) ?? tooSoon(paper.rule, now, lastCastAt)
  if (refusal) return refuse(refusal)

  const next: { day?: VoteCount & { day: string }; contest?: VoteCount } = {}
  for (const period of ['day', 'contest'] as const) {
    if (!limits(paper.rule, period)) continue
    const count = add(countOf(state, period, day), lines, paper.works)
    for (const limit of paper.rule.limits) {
      if (limit.per !== period) continue
      const over = exceeded(limit, count, lines, paper.works)
      if (!over) continue
      if (period === 'contest') return refuse({ code: 'OVER_CONTEST_LIMIT', ...over })
      const nextDayAt = startOfDay(nextDay(day), paper.rule.dayStartsAt)
      return refuse({ code: 'OVER_DAILY_LIMIT', ...over, nextDayAt })
    }
    if (period === 'day') next.day = { ...count, day }
    else next.contest = count
  }
  return ok(next)
}

type Votes = Readonly<Record<string, number>>

// Ids are written by people: one named `constructor` must not find what every object has under that name.
const votesIn = (votes: Votes, id: string): number => {
  const found: unknown = votes[id]
  return typeof found === 'number' ? found : 0
}

const withMore = (votes: Votes, id: string, more: number): Votes => ({
  ...votes,
  [id]: votesIn(votes, id) + more,
})

const add = (before: VoteCount, lines: readonly VoteLine[], works: CastPaper['works']): VoteCount => {
  let { votes, byEntry, byCategory } = before
  for (const line of lines) {
    votes += line.votes
    byEntry = withMore(byEntry, line.entryId, line.votes)
    byCategory = withMore(byCategory, works[line.entryId] as string, line.votes)
  }
  return { votes, ballots: before.ballots + 1, byEntry, byCategory }
}

const exceeded = (
  { of, atMost }: VoteLimit,
  after: VoteCount,
  lines: readonly VoteLine[],
  works: CastPaper['works'],
): OverLimit | undefined => {
  const over = (used: number, added: number): OverLimit | undefined =>
    used > atMost ? { of, atMost, left: Math.max(0, atMost - (used - added)) } : undefined
  const given = (matches: (line: VoteLine) => boolean) =>
    lines.reduce((sum, line) => (matches(line) ? sum + line.votes : sum), 0)

  if (of === 'ballots') return over(after.ballots, 1)
  if (of === 'votes') {
    const all = given(() => true)
    return over(after.votes, all)
  }
  for (const { entryId } of lines) {
    if (of === 'votesPerEntry') {
      const added = given((line) => line.entryId === entryId)
      const found = over(votesIn(after.byEntry, entryId), added)
      if (found) return { ...found, entryId }
    } else {
      const categoryId = works[entryId] as string
      const added = given((line) => works[line.entryId] === categoryId)
      const found = over(votesIn(after.byCategory, categoryId), added)
      if (found) return { ...found, categoryId }
    }
  }
  return undefined
}

export interface VotesLeft {
  /** The tightest of the limits on votes; null where the rule limits ballots only. */
  readonly votes: number | null
  readonly ballots: number | null
  readonly nextDayAt: number
}

/** What is left to an account on `day`, by the same limits. */
export const votesLeft = (rule: VoteRule, state: VoteState, day: string): VotesLeft => {
  const tightest = (of: 'votes' | 'ballots'): number | null => {
    const lefts = rule.limits
      .filter((limit) => limit.of === of)
      .map((limit) => Math.max(0, limit.atMost - countOf(state, limit.per, day)[of]))
    return lefts.length > 0 ? Math.min(...lefts) : null
  }
  return {
    votes: tightest('votes'),
    ballots: tightest('ballots'),
    nextDayAt: startOfDay(nextDay(day), rule.dayStartsAt),
  }
}
