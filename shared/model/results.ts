import type { AwardBasis } from '#shared/model/award'

/** What staff decided about an award, on record: the proposal is made again around it. */
export const decisionKinds = ['give', 'withhold', 'leaveEmpty', 'recall'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/**
 * `give`: this work, or this unit, has this award. `withhold`: this work does not get this award; what is left to it is
 * the rest of the list. `leaveEmpty`: places that a tie left open stay open. `recall`: this work gets nothing, whatever
 * it stands at: it was withdrawn or disqualified.
 */
export interface AwardDecision {
  readonly kind: DecisionKind
  /** Empty where a work is recalled from all of them. */
  readonly awardId: string
  /** The work; of an award to units the unit; empty where places are left empty. */
  readonly to: string
  readonly reason: string
  readonly at: number
}

/** Works by one basis: equal ranks are ties, and what has no rank gets nothing from it. */
export interface RankedFor {
  readonly entryId: string
  readonly rank: number
}
export type RankedBases = Readonly<Partial<Record<AwardBasis, readonly RankedFor[]>>>

export interface ProposedAward {
  readonly awardId: string
  /** Works, or units, in the order of the basis; those that staff gave it first. */
  readonly to: readonly string[]
  /** Of `to`: those that staff gave it. */
  readonly given: readonly string[]
  /** Works of one rank at the edge that are more than the places left: nobody has them until staff decide. */
  readonly tied: readonly string[]
  /** Places that nobody has; 0 where no number is fixed. */
  readonly placesLeft: number
}
