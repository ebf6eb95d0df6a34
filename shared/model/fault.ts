/** `blocks`: not published like this. `warns`: told, and the organiser decides. */
export type Severity = 'blocks' | 'warns'

/** Everything that can be wrong with a contest's plan or missing before its launch, and how much it weighs. */
export const severities = {
  // texts
  TEXT_MISSING: 'blocks',
  TEXT_TOO_LONG: 'blocks',
  /** Characters that turn the direction of what follows, or that no screen shows. */
  TEXT_HAS_CONTROLS: 'blocks',
  PROMISES_REWARD: 'blocks',
  MENTIONS_REWARD: 'warns',
  /** 全国、中国、省名：allowed to those whose approval says so. */
  NAME_HAS_REGION: 'warns',
  // numbers and ids
  NUMBER_OUT_OF_RANGE: 'blocks',
  ID_TWICE: 'blocks',
  // stages
  STAGES_MISSING: 'blocks',
  ENDS_BEFORE_IT_BEGINS: 'blocks',
  STAGES_CLASH: 'blocks',
  STAGE_WITHOUT_RIGHT: 'warns',
  STAGE_NOT_FIXED: 'warns',
  STAGES_PAST: 'warns',
  // votes
  VOTE_STAGE_WITHOUT_RULE: 'blocks',
  VOTE_RULE_WITHOUT_STAGE: 'warns',
  MIN_ABOVE_MAX: 'blocks',
  NO_LIMIT_IN_ALL: 'blocks',
  LIMIT_TWICE: 'blocks',
  NO_BALLOT_FITS: 'blocks',
  LIMIT_NEVER_REACHED: 'blocks',
  COUNTS_TIMES_MISSING: 'blocks',
  /** The count would stand still before anybody may vote, or after. */
  FREEZE_OUTSIDE_VOTING: 'warns',
  /** Nobody sees it anyway. */
  FREEZE_OF_HIDDEN: 'warns',
  // works
  CATEGORIES_MISSING: 'blocks',
  CHANNELS_MISSING: 'blocks',
  LINK_RULES_MISSING: 'blocks',
  CHOICES_MISSING: 'blocks',
  PERSONAL_FIELD_PUBLIC: 'blocks',
  // judging and awards
  WEIGHTS_NOT_100: 'blocks',
  MORE_AWARDS_THAN_SELECTED: 'blocks',
  VOTES_AWARD_WITHOUT_VOTES: 'blocks',
  MIX_WITHOUT_SCORE_MIX: 'blocks',
  MIX_WITHOUT_VOTES: 'blocks',
  JURY_AWARD_WITHOUT_JURY: 'blocks',
  // before the launch
  TERMS_MISSING: 'blocks',
  CONTACT_MISSING: 'blocks',
  SECOND_OWNER_MISSING: 'blocks',
  BODY_KIND_UNKNOWN: 'blocks',
  /** Blocks only because such a contest asks for personal data. */
  PRIVACY_GUIDE_MISSING: 'blocks',
  OPERATOR_MISSING: 'warns',
  FILING_NUMBER_MISSING: 'warns',
  APPROVAL_MISSING: 'warns',
  COVER_MISSING: 'warns',
  REVIEWER_MISSING: 'warns',
  JURY_EMPTY: 'warns',
  OBSERVER_MISSING: 'warns',
  /** An act waits for an observer's signature, and there is none. */
  SIGNER_MISSING: 'blocks',
  /** A kind of body that must not base assessments on likes, votes or forwards. */
  GUARDED_BODY: 'warns',
} as const satisfies Record<string, Severity>

export type FaultCode = keyof typeof severities
export const faultCodes = Object.keys(severities) as [FaultCode, ...FaultCode[]]

export interface Fault {
  /** The field to mend, as in `stages.2.closesAt`. */
  readonly path: string
  readonly code: FaultCode
  readonly severity: Severity
  /** The most that fits, where a number or a length is wrong. */
  readonly limit?: number
  /** What it clashes with, or the word that was found. */
  readonly other?: string
}

export const fault = (path: string, code: FaultCode, facts: Pick<Fault, 'limit' | 'other'> = {}): Fault => ({
  path,
  code,
  severity: severities[code],
  ...facts,
})

export const blocks = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ severity }) => severity === 'blocks')
