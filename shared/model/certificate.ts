/** `gold`: a sheet across with a double frame. `plain`: across, one line. `upright`: a tall sheet. */
export const certificateLayouts = ['gold', 'plain', 'upright'] as const
export type CertificateLayout = (typeof certificateLayouts)[number]

/** One sheet for a work with all its authors, or one for each of them. */
export const certificateUnits = ['work', 'author'] as const
export type CertificateUnit = (typeof certificateUnits)[number]

/** What stands in braces in a text, and is put in for each certificate: `{姓名}`. */
export const placeholders = ['姓名', '作品', '奖项', '赛事', '单位', '编号', '日期'] as const
export type Placeholder = (typeof placeholders)[number]

/** What the organiser chooses, and edits in words. */
export interface CertificateDesign {
  readonly layout: CertificateLayout
  readonly per: CertificateUnit
  readonly heading: string
  readonly body: string
  /** Of awards to units: there is no work to name. */
  readonly unitBody: string
  readonly issuers: readonly string[]
  /** The date that is printed. */
  readonly day: string
}

/** How a contest makes its certificates. */
export interface CertificatePlan {
  readonly contestId: string
  readonly design: CertificateDesign
  /** Until when winners confirm how their names are printed; null where nobody is asked. */
  readonly confirmBy: number | null
  /** The seals that are put on, in the order of the issuers. */
  readonly seals: readonly { readonly sealId: string; readonly name: string }[]
  /** Counts saves: of two who edit at once, the second is told. */
  readonly version: number
  readonly savedAt: number
  readonly savedBy: string
}

/** A picture that only owners may see and use; it lies where no client reads, and has no address. */
export interface Seal {
  readonly sealId: string
  readonly contestId: string
  readonly name: string
  readonly png: string
  readonly addedAt: number
}

/** How a work's authors want to be printed. */
export interface PrintedNames {
  readonly contestId: string
  readonly entryId: string
  readonly names: readonly string[]
  readonly confirmedAt: number
  /** By whoever owns the work, or by staff for them, with a reason on record. */
  readonly by: 'winner' | 'staff'
}

/**
 * `waiting`: it has its number and is not drawn. `stuck`: the font has no such character. Whoever was given a new one
 * has a certificate that is `replaced`.
 */
export const certificateStates = ['waiting', 'stuck', 'made', 'voided', 'replaced'] as const
export type CertificateState = (typeof certificateStates)[number]

/** What stands on it. */
export interface CertificateFacts {
  readonly number: string
  readonly contest: string
  readonly award: string
  /** Empty of a unit. */
  readonly title: string
  readonly name: string
  readonly unit: string
  readonly day: string
}

export interface Certificate extends CertificateFacts {
  /** Which award, whose, which of the authors, and the how many-th of it: one that is there is not made again. */
  readonly certificateId: string
  readonly contestId: string
  readonly awardId: string
  /** The work, or the unit. */
  readonly winnerId: string
  readonly isUnit: boolean
  readonly part: number
  readonly issue: number
  /** The winner as the final list says it: nothing else is public. */
  readonly listed: string
  readonly state: CertificateState
  /** The character that the font does not have. */
  readonly missing: string
  /** Where its files lie, which nobody can guess. */
  readonly path: string
  readonly files: { readonly pdf: string; readonly picture: string } | null
  readonly plannedAt: number
  readonly madeAt: number | null
  readonly ended: { readonly at: number; readonly reason: string } | null
  readonly replaces: string | null
}

export type CertificateCounts = Readonly<Record<CertificateState, number>>

export const certificateLimits = {
  heading: 20,
  body: 400,
  issuers: 4,
  issuer: 40,
  name: 40,
  /** Of all authors of a work together. */
  names: 400,
  seals: 3,
  sealName: 30,
  sealBytes: 512 * 1024,
  perContest: 3_000,
  perPage: 30,
  /** Numbers that an account may ask for in an hour and that are not there. */
  wrongNumbersPerHour: 30,
} as const
