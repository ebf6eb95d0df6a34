export const complaintKinds = ['portrait', 'privacy', 'copyright', 'other'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

export const complaintOutcomes = ['upheld', 'dismissed'] as const
export type ComplaintOutcome = (typeof complaintOutcomes)[number]

/** Somebody says that a public work should not be so. Who complained is nobody's to read. */
export interface Complaint {
  /** Short, to be named on the telephone: `T201126-4F7A2C11`. */
  readonly number: string
  readonly contestId: string
  readonly entryId: string
  /** As it was called then. */
  readonly title: string
  readonly kind: ComplaintKind
  readonly text: string
  /** The account. */
  readonly by: string
  readonly at: number
  /** Until when it is answered. */
  readonly dueAt: number
  /** null while nobody has answered. */
  readonly answeredAt: number | null
  readonly answer: {
    readonly by: string
    readonly outcome: ComplaintOutcome
    readonly text: string
    readonly tookDown: boolean
  } | null
}

export const complaintLimits = {
  text: 500,
  /** Of one account, about all works together. */
  perDay: 5,
  answerDays: 7,
  perPage: 30,
} as const
