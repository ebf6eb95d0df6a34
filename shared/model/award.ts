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

/**
 * What a number of votes or a jury's value becomes before it is weighed, out of a hundred: its share of the most votes
 * (of the jury, of full marks), its place, or where it stands between the least and the most.
 */
export const mixWays = ['share', 'rank', 'minMax'] as const
export type MixWay = (typeof mixWays)[number]

export const mixParts = ['votes', 'jury'] as const
export type MixPart = (typeof mixParts)[number]

/** How votes and jury make the final score, in hundredths of the whole; the weights sum to 100. */
export interface ScoreMix {
  readonly votes: number
  readonly jury: number
  /** Left out: the share. */
  readonly votesBy?: MixWay
  readonly juryBy?: MixWay
  /** A work below has no final score. Left out: none, and one juror where the jury weighs. */
  readonly leastVotes?: number
  readonly leastJurors?: number
  /** What tells equal scores apart, in this order; what is equal then stays tied, and staff decide. */
  readonly ties?: readonly MixPart[]
}

export interface Criterion {
  readonly criterionId: string
  readonly name: string
  /** In hundredths of the whole; all of a panel's sum to 100. */
  readonly weight: number
  /** Jurors read dated figures of the work beside it: views, likes, forwards, each with its source. */
  readonly hasFigures?: boolean
}

/** How a juror says what they think: points, a tick for those that should go on, or pass and fail. */
export const panelModes = ['scores', 'ticks', 'passFail'] as const
export type PanelMode = (typeof panelModes)[number]

/** How the jurors' totals of one work become one. */
export const aggregations = ['mean', 'dropHighLow', 'median'] as const
export type Aggregation = (typeof aggregations)[number]

/** Some of a panel: its jurors read its works. Works of no group's categories are drawn evenly. */
export interface PanelGroup {
  readonly groupId: string
  readonly name: string
  readonly categoryIds: readonly string[]
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
  /** Left out: points where there are criteria or it is a jury, else ticks. */
  readonly mode?: PanelMode
  /** Full marks and the smallest step, in hundredths of a point; left out: ten points in halves. */
  readonly scale?: { readonly most: number; readonly step: number }
  /** Left out: the mean. */
  readonly aggregation?: Aggregation
  /** Left out: everybody reads of everything. */
  readonly groups?: readonly PanelGroup[]
  /**
   * Who judged so many works at least has their totals moved to their group's mean and spread, so that severe and mild
   * jurors weigh the same. Left out: nobody's are.
   */
  readonly normalisedFrom?: number
  /** What everybody may read once the results are public. Left out: neither. */
  readonly publishes?: { readonly names: boolean; readonly scores: boolean }
}
