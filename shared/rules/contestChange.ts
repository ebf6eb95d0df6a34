import type { ContestPlan, PlanField } from '#shared/model/contest'
import type { ChangeCode, PlanChange } from '#shared/model/contestChange'
import { changedFields, sameValue } from './planPatch'
import { hasBegun, stageChanges } from './stageChange'

/** What has happened in a contest, as far as it limits what may still be changed. */
export interface ChangeFacts {
  readonly votesExist: boolean
  readonly usedCategoryIds: readonly string[]
  readonly now: number
}

/**
 * What of a change to a published contest needs an announcement, and what is refused; shared/model/contestChange says
 * which is which. What gives nothing here changes freely, and so does everything of a draft.
 */
export const contestChanges = (before: ContestPlan, after: ContestPlan, facts: ChangeFacts): PlanChange[] => {
  const changed = changedFields(before, after)
  return changed.flatMap((field) => judges[field]?.(before, after, facts) ?? [])
}

type Judge = (before: ContestPlan, after: ContestPlan, facts: ChangeFacts) => PlanChange[]

const always =
  (path: string, code: ChangeCode): Judge =>
  () => [{ path, code }]

/** Whether votes have been given, or may have been, by the rule that stands. */
const votingBegan = ({ stages }: ContestPlan, { votesExist, now }: ChangeFacts): boolean =>
  votesExist || stages.some((stage) => stage.rights.includes('vote') && hasBegun(stage, now))

const frozenByVotes =
  (path: string, frozen: ChangeCode, open: ChangeCode): Judge =>
  (before, _after, facts) => [{ path, code: votingBegan(before, facts) ? frozen : open }]

const judges: { readonly [Field in PlanField]?: Judge } = {
  name: always('name', 'NAME_CHANGED'),
  hosts: always('hosts', 'HOSTS_CHANGED'),
  carriers: always('carriers', 'HOSTS_CHANGED'),
  requirements: always('requirements', 'REQUIREMENTS_CHANGED'),
  countsVisibility: ({ countsVisibility: before }, { countsVisibility: after }, { now }) => {
    const { frozenFrom } = before
    const isFrozen = before.mode !== 'hidden' && frozenFrom !== null && frozenFrom <= now
    const wouldThaw = isFrozen && after.mode !== 'hidden' && after.frozenFrom !== frozenFrom
    return [{ path: 'countsVisibility', code: wouldThaw ? 'COUNTS_FROZEN' : 'VISIBILITY_CHANGED' }]
  },
  panels: always('panels', 'PANELS_CHANGED'),
  awards: always('awards', 'AWARDS_CHANGED'),
  objections: always('objections', 'OBJECTIONS_CHANGED'),
  countersignatures: always('countersignatures', 'SIGNATURES_CHANGED'),
  voteRule: frozenByVotes('voteRule', 'VOTE_RULE_FROZEN', 'VOTE_RULE_CHANGED'),
  scoreMix: frozenByVotes('scoreMix', 'SCORE_MIX_FROZEN', 'SCORE_MIX_CHANGED'),
  stages: (before, after, { now }) => stageChanges(before.stages, after.stages, now),
  terms: (before, after) => {
    const kept = before.terms.every((version, index) => sameValue(version, after.terms[index]))
    return [{ path: 'terms', code: kept ? 'TERMS_ADDED' : 'TERMS_VERSION_KEPT' }]
  },
  categories: (_before, after, { usedCategoryIds }) => {
    const kept = new Set(after.categories.map(({ categoryId }) => categoryId))
    const lost = usedCategoryIds.filter((categoryId) => !kept.has(categoryId))
    if (lost.length === 0) return [{ path: 'categories', code: 'CATEGORIES_CHANGED' }]
    return lost.map((categoryId) => ({ path: `categories.${categoryId}`, code: 'CATEGORY_IN_USE' }))
  },
}
