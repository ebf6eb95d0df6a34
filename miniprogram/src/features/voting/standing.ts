import type { VoteCount, VoteLine, VoteRule, VoteState } from '#shared/model/vote'
import type { VoteRefusal } from '#shared/rules/castChecks'
import { castingDay, countOf, decideCast, windowOf } from '#shared/rules/voting'
import type { MyVotes } from './withAnswer'

/** The part of a ballot paper that a page needs for one work. */
export interface VotingPlan {
  readonly rule: VoteRule
  readonly windows: readonly { readonly opensAt: number; readonly closesAt: number }[]
  /** Voting is stopped in public. */
  readonly stop?: { readonly since: number; readonly reason: string } | null
}

export interface VotingWork {
  readonly entryId: string
  readonly categoryId: string
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

type CategoryOf = (entryId: string) => string | undefined

/**
 * What this account has used up, out of what the server told. Votes by category are among it as far as the works are
 * known here; for the rest the server's answer corrects the page.
 */
export const stateOf = (
  rule: VoteRule,
  mine: MyVotes,
  categoryOf: CategoryOf = () => undefined,
): VoteState => {
  const today = mine.slips.filter(({ day }) => day === mine.today)
  const lines = today.flatMap((slip) => slip.lines)
  const day = { ...countOfLines(lines, categoryOf), ballots: today.length, day: mine.today }
  if (windowOf(rule, mine.today) !== 'all') return { day }
  const ballots = rule.limits.find((limit) => limit.per === 'contest' && limit.of === 'ballots')
  return {
    day,
    contest: {
      votes: sum(Object.values(mine.given)),
      ballots: ballots ? ballots.atMost - (mine.left.ballots ?? 0) : mine.slips.length,
      byEntry: mine.given,
      byCategory: byCategory(mine.given, categoryOf),
    },
  }
}

const byCategory = (byEntry: Readonly<Record<string, number>>, categoryOf: CategoryOf) => {
  const votes: Record<string, number> = {}
  for (const [entryId, given] of Object.entries(byEntry)) {
    const categoryId = categoryOf(entryId)
    if (categoryId !== undefined) votes[categoryId] = (votes[categoryId] ?? 0) + given
  }
  return votes
}

const countOfLines = (lines: readonly VoteLine[], categoryOf: CategoryOf): VoteCount => {
  const byEntry: Record<string, number> = {}
  for (const { entryId, votes } of lines) byEntry[entryId] = (byEntry[entryId] ?? 0) + votes
  return {
    votes: sum(lines.map(({ votes }) => votes)),
    ballots: 0,
    byEntry,
    byCategory: byCategory(byEntry, categoryOf),
  }
}

export interface Room {
  /** How many votes one cast may give to the work now. */
  readonly most: number
  /** Given to it today, or over the contest, as the rule counts. */
  readonly given: number
  /** Why not even one, in the server's own words. */
  readonly refusal?: VoteRefusal
}

/** What may be given to one work, by the very rule that the server will decide with. */
export const roomFor = (
  { rule, windows, stop = null }: VotingPlan,
  { entryId, categoryId }: VotingWork,
  state: VoteState,
  today: string,
  now: number,
): Room => {
  const paper = { rule, windows, stop, works: { [entryId]: categoryId } }
  const day = castingDay(rule, now, today)
  const decide = (votes: number) => decideCast(paper, state, [{ entryId, votes }], day, now)
  const given = countOf(state, windowOf(rule, day) === 'all' ? 'contest' : 'day', day).byEntry[entryId] ?? 0
  for (let most = rule.ballot.votesPerWork; most > 0; most--) if (decide(most).ok) return { most, given }
  const decision = decide(1)
  return { most: 0, given, ...(decision.ok ? {} : { refusal: decision.error }) }
}
