import { dayOf, nextDay, startOfDay } from '#shared/lib/day'
import type { Category } from '#shared/model/contest'
import type { VoteLine, VoteRule, VoteState } from '#shared/model/vote'
import type { VoteRefusal } from '#shared/rules/castChecks'
import { decideCast, votesLeft } from '#shared/rules/voting'

/** A pretend voter of a pretend contest: the same decision that the server takes, on nobody's votes. */
export interface Trial {
  readonly day: string
  readonly state: VoteState
  /** Votes by work on the ballot that is being filled in. */
  readonly chosen: Readonly<Record<string, number>>
  /** What became of the ballot that was cast last. */
  readonly last: VoteRefusal | 'accepted' | undefined
  readonly accepted: number
}

export interface TrialWork {
  readonly entryId: string
  readonly name: string
  readonly categoryId: string
}

const LEAST_WORKS = 6
const MOST_CATEGORIES = 4

/** As many as a ballot needs, and from more than one category where there are several. */
export const trialWorks = (rule: VoteRule, categories: readonly Category[]): TrialWork[] => {
  const groups = categories.slice(0, MOST_CATEGORIES)
  const count = Math.max(LEAST_WORKS, rule.ballot.minWorks + 2)
  return Array.from({ length: count }, (_, index) => {
    const group = groups[index % Math.max(1, groups.length)]
    const name = `作品 ${index + 1}`
    return {
      entryId: `trial-${index + 1}`,
      name: groups.length > 1 && group ? `${name} · ${group.name || '未命名组别'}` : name,
      categoryId: group?.categoryId ?? 'all',
    }
  })
}

export const newTrial = (rule: VoteRule, now: number): Trial => ({
  day: dayOf(now, rule.dayStartsAt),
  state: {},
  chosen: {},
  last: undefined,
  accepted: 0,
})

const linesOf = ({ chosen }: Trial): VoteLine[] =>
  Object.entries(chosen)
    .filter(([, votes]) => votes > 0)
    .map(([entryId, votes]) => ({ entryId, votes }))

const decide = (rule: VoteRule, works: readonly TrialWork[], trial: Trial) => {
  const now = startOfDay(trial.day, rule.dayStartsAt)
  const paper = {
    rule,
    // Always open: what is tried out is the rule, not the clock.
    windows: [{ opensAt: 0, closesAt: Number.MAX_SAFE_INTEGER }],
    works: Object.fromEntries(works.map(({ entryId, categoryId }) => [entryId, categoryId])),
  }
  return decideCast(paper, trial.state, linesOf(trial), trial.day, now)
}

/** Would the ballot be accepted as it is filled in now? Nothing is said of an empty one. */
export const verdictOf = (
  rule: VoteRule,
  works: readonly TrialWork[],
  trial: Trial,
): VoteRefusal | 'valid' | undefined => {
  if (linesOf(trial).length === 0) return undefined
  const decided = decide(rule, works, trial)
  return decided.ok ? 'valid' : decided.error
}

export const cast = (rule: VoteRule, works: readonly TrialWork[], trial: Trial): Trial => {
  const decided = decide(rule, works, trial)
  if (!decided.ok) return { ...trial, last: decided.error }
  return { ...trial, state: decided.value, chosen: {}, last: 'accepted', accepted: trial.accepted + 1 }
}

export const tomorrow = (trial: Trial): Trial => ({ ...trial, day: nextDay(trial.day), last: undefined })

/** “还能投 7 票、2 次”; by the tightest of the limits. */
export const leftText = (rule: VoteRule, { state, day }: Trial): string => {
  const { votes, ballots } = votesLeft(rule, state, day)
  const parts = [votes !== null && `${votes} 票`, ballots !== null && `${ballots} 次`].filter(Boolean)
  return parts.length > 0 ? `还能投 ${parts.join('、')}` : '总数不限，只按作品或组别限制'
}
