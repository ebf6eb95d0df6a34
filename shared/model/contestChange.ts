/**
 * What a change to a published contest needs: `announce` a reason and a public notice, `never` is refused.
 * What is in no entry here changes freely.
 */
export const changeVerdicts = {
  NAME_CHANGED: 'announce',
  HOSTS_CHANGED: 'announce',
  TERMS_ADDED: 'announce',
  STAGE_ADDED: 'announce',
  STAGE_REMOVED: 'announce',
  STAGE_FIXED: 'announce',
  STAGE_EXTENDED: 'announce',
  STAGE_SHORTENED: 'announce',
  STAGE_MOVED: 'announce',
  STAGE_RIGHTS_CHANGED: 'announce',
  CATEGORIES_CHANGED: 'announce',
  REQUIREMENTS_CHANGED: 'announce',
  VOTE_RULE_CHANGED: 'announce',
  VISIBILITY_CHANGED: 'announce',
  PANELS_CHANGED: 'announce',
  SCORE_MIX_CHANGED: 'announce',
  AWARDS_CHANGED: 'announce',
  OBJECTIONS_CHANGED: 'announce',
  SIGNATURES_CHANGED: 'announce',
  /** Voting has opened, or votes exist: everybody votes by one rule to the end. */
  VOTE_RULE_FROZEN: 'never',
  /** Published with the rules before voting starts, and frozen then. */
  SCORE_MIX_FROZEN: 'never',
  /** It stands still until staff reveal it; a plan cannot thaw it. */
  COUNTS_FROZEN: 'never',
  CATEGORY_IN_USE: 'never',
  /** What somebody has accepted is kept word for word; a new version is added after it. */
  TERMS_VERSION_KEPT: 'never',
  /** What has begun, began when it did, with the rights that it gave. */
  STAGE_BEGUN: 'never',
  STAGE_OVER: 'never',
  /** A stage cannot be opened or closed in the past. */
  INSTANT_PAST: 'never',
} as const satisfies Record<string, 'announce' | 'never'>

export type ChangeCode = keyof typeof changeVerdicts
export const changeCodes = Object.keys(changeVerdicts) as [ChangeCode, ...ChangeCode[]]

export interface PlanChange {
  /** What was changed, as in `stages.voting`. */
  readonly path: string
  readonly code: ChangeCode
}
