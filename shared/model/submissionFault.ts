import type { Strictness } from './requirements'

/** Everything that can be wrong with what an entrant fills in, and whether it is refused or only told. */
export const submissionFaultStrictness = {
  MISSING: 'hard',
  TOO_LONG: 'hard',
  /** Characters that turn the direction of what follows, or that no screen shows. */
  HAS_CONTROLS: 'hard',
  NOT_A_CHOICE: 'hard',
  NOT_A_PHONE: 'hard',
  NOT_A_NUMBER: 'hard',
  NOT_A_DATE: 'hard',
  /** More authors or items than the contest knows. */
  TOO_MANY: 'hard',
  SAME_TWICE: 'hard',
  FILE_MISSING: 'hard',
  LINK_MISSING: 'hard',
  FILE_NOT_ASKED: 'hard',
  LINK_NOT_ASKED: 'hard',
  PLATFORM_NOT_ASKED: 'hard',
  TERMS_NOT_ACCEPTED: 'hard',
  /** Accepted once, in a version that has been replaced. */
  TERMS_RENEWED: 'hard',
  NOT_STATED_ORIGINAL: 'hard',
  GUARDIAN_MISSING: 'hard',
  /** People shorten the names of units: a reviewer decides, not a comparison of letters. */
  UNIT_NOT_IN_TITLE: 'advisory',
  /** Nobody but the platform knows: it is asked for, and a reviewer looks. */
  TAGS_NOT_STATED: 'advisory',
  /** One is taken from the video, and a link alone has none to take. */
  COVER_MISSING: 'advisory',
} as const satisfies Record<string, Strictness>

export type SubmissionFaultCode = keyof typeof submissionFaultStrictness
export const submissionFaultCodes = Object.keys(submissionFaultStrictness) as [
  SubmissionFaultCode,
  ...SubmissionFaultCode[],
]

export interface SubmissionFault {
  /** The field to mend: `title`, `authors.1`, `items.0`, `fields.phone`, `consents.terms`. */
  readonly field: string
  readonly code: SubmissionFaultCode
  readonly strictness: Strictness
  /** The most that fits, where something is too long or too many. */
  readonly limit?: number
  /** How much there is instead. */
  readonly found?: number
  /** The unit that should be named, the platform that is not taken, the topics that are asked for. */
  readonly other?: string
}

export const submissionFault = (
  field: string,
  code: SubmissionFaultCode,
  facts: Pick<SubmissionFault, 'limit' | 'found' | 'other'> = {},
): SubmissionFault => ({ field, code, strictness: submissionFaultStrictness[code], ...facts })

/** What must be mended before a work can be sent. */
export const hardFaults = (faults: readonly SubmissionFault[]): SubmissionFault[] =>
  faults.filter(({ strictness }) => strictness === 'hard')
