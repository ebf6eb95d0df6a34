export const awardBases = ['jury', 'mix', 'votes', 'staff', 'unit'] as const
export type AwardBasis = (typeof awardBases)[number]

export interface Award {
  readonly awardId: string
  readonly name: string
  /** null where the notice fixes no number, as for most 优秀组织奖. */
  readonly places: number | null
  readonly basis: AwardBasis
  /** Awards of one group exclude each other: 一等, 二等, 三等 and 优秀 are grades of one thing. */
  readonly group: string
}

/** How votes and jury make the final score, in hundredths of the whole; they sum to 100. */
export interface ScoreMix {
  readonly votes: number
  readonly jury: number
}

export interface Criterion {
  readonly criterionId: string
  readonly name: string
  /** In hundredths of the whole; all of a panel's sum to 100. */
  readonly weight: number
}

export interface PanelRule {
  readonly panelId: string
  readonly name: string
  readonly purpose: 'shortlist' | 'jury'
  /** No criteria: each reader ticks or does not. */
  readonly criteria: readonly Criterion[]
  readonly readersPerEntry: number
  /** A shortlist's number, enforced; null for a jury. */
  readonly selects: number | null
  readonly jurorsSeeVotes: boolean
  readonly blind: boolean
}
