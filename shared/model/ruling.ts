import type { Role } from '#shared/model/account'

/**
 * What may look unlike people voting. A mark is a question and no answer: it takes no vote away. The kinds are published
 * from the beginning; the values, which would say how to stay below them, after closing.
 */
export const markKinds = ['burst', 'oneWork', 'newAccounts', 'rhythm', 'address', 'risk'] as const
export type MarkKind = (typeof markKinds)[number]

/** What each kind is compared with. Data: a contest's inspection keeps the values that it used. */
export interface MarkThresholds {
  /** So many casts of one account within a minute. */
  readonly burstCasts: number
  /** So many accounts that voted for this work alone, and their least share of all accounts, in percent. */
  readonly oneWorkAccounts: number
  readonly oneWorkPercent: number
  /** So many accounts that had never voted here, and their least share of the work's accounts, in percent. */
  readonly newAccounts: number
  readonly newPercent: number
  /** So many casts of different accounts at the same distance, give or take so many percent. */
  readonly rhythmCasts: number
  readonly rhythmPercent: number
  /** So many accounts of one range of addresses for one work: a school is such a range, too. */
  readonly addressAccounts: number
  /** So many accounts that WeChat ranks high, and their least share of the work's accounts that it was asked about. */
  readonly riskAccounts: number
  readonly riskPercent: number
}

export const markThresholds: MarkThresholds = {
  burstCasts: 8,
  oneWorkAccounts: 40,
  oneWorkPercent: 50,
  newAccounts: 30,
  newPercent: 60,
  rhythmCasts: 20,
  rhythmPercent: 10,
  addressAccounts: 40,
  riskAccounts: 10,
  riskPercent: 50,
}

/** What an owner may choose between, and two casts make no rhythm. */
export const thresholdLimits = { least: 2, leastRhythm: 3, most: 10_000 } as const

export interface MarkNote {
  readonly text: string
  readonly at: number
  readonly byName: string
}

/** Votes that somebody should look at, with what was seen. */
export interface Mark {
  readonly markId: string
  readonly contestId: string
  readonly kind: MarkKind
  /** The work it is about; null where it is about an account. */
  readonly entryId: string | null
  readonly slipIds: readonly string[]
  readonly accounts: number
  readonly votes: number
  readonly firstAt: number
  readonly lastAt: number
  /** What was measured, and the threshold it was compared with. */
  readonly measured: number
  readonly threshold: number
  readonly state: 'open' | 'explained' | 'ruled'
  /** Why it is no reason for anything: a school behind one address is normal. */
  readonly note: MarkNote | null
  readonly rulingId: string | null
}

export interface Appeal {
  readonly text: string
  readonly at: number
  readonly answer: { readonly text: string; readonly at: number } | null
}

/** Votes taken out of the count by two people, for a reason, in public. They may be put back the same way. */
export interface Ruling {
  readonly rulingId: string
  readonly contestId: string
  readonly markId: string
  readonly kind: MarkKind
  /** `signed` and `restoring` wait to be counted, a few seconds. */
  readonly state: 'signed' | 'applied' | 'restoring' | 'restored'
  readonly slipIds: readonly string[]
  readonly entryIds: readonly string[]
  /** What was taken, a work; empty until it is counted. */
  readonly votes: Readonly<Record<string, number>>
  readonly slips: number
  readonly reason: string
  readonly byRole: Role | null
  readonly decidedAt: number
  readonly restored: { readonly at: number; readonly reason: string } | null
  readonly appeal: Appeal | null
}

/** How far a contest's slips were looked at, and by which thresholds. */
export interface Inspection {
  readonly contestId: string
  readonly batch: number
  readonly at: number
  readonly thresholds: MarkThresholds
}

export const rulingLimits = { perPage: 50, text: 300, slipsPerMark: 1_000 } as const
