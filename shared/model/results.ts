import type { Award, AwardBasis, ScoreMix } from '#shared/model/award'
import type { VacancyRule } from '#shared/model/contest'

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

/** What is known of a work when votes and jury meet. */
export interface MixedWork {
  readonly entryId: string
  readonly votes: number
  /** The panel's value in hundredths; null where nobody judged it. */
  readonly jury: number | null
  readonly jurors: number
}

/** A work with every number on the way. Parts and score are hundredths of a point, out of a hundred points. */
export interface FinalRow extends MixedWork {
  readonly votesPart: number
  readonly juryPart: number | null
  readonly score: number | null
  /** null for what has no score. */
  readonly rank: number | null
  /** Why it has none. */
  readonly missing: 'FEW_VOTES' | 'FEW_JURORS' | null
}

/** The rules that a list of awards was made by: what the plan says afterwards changes nothing in it. */
export interface AwardRules {
  readonly awards: readonly Award[]
  readonly scoreMix: ScoreMix | null
  /** Of the jury's panel, in hundredths. */
  readonly fullMarks: number
  readonly vacancies: VacancyRule
}

/** Where every work stood when the proposals were made, and what staff decided since. */
export interface AwardList {
  readonly contestId: string
  readonly rules: AwardRules
  readonly rows: readonly FinalRow[]
  /** The batch that the votes are of; null without votes. */
  readonly batch: { readonly number: number; readonly hash: string } | null
  readonly decisions: readonly AwardDecision[]
  readonly proposedAt: number
}

/** A winner as everybody may read it: nothing here is in a hidden field. */
export interface Winner {
  /** The work, or the unit. */
  readonly id: string
  readonly number: string
  readonly title: string
  readonly author: string
  readonly unit: string
  readonly category: string
  /** null of a unit, and in a contest whose counts are not public. */
  readonly figures: Pick<
    FinalRow,
    'votes' | 'votesPart' | 'jury' | 'jurors' | 'juryPart' | 'score' | 'rank'
  > | null
}

export interface PublicAward {
  readonly awardId: string
  readonly name: string
  readonly basis: AwardBasis
  readonly winners: readonly Winner[]
}

export const listChangeKinds = ['withdrawn', 'disqualified', 'tieDecided'] as const

/** A winner left after the list was published, or a tie that this made was decided; and who moved up by it. */
export interface ListChange {
  readonly at: number
  readonly kind: (typeof listChangeKinds)[number]
  readonly number: string
  readonly title: string
  readonly reason: string
  /** Works that have an award now, or another one than before. */
  readonly moved: readonly { readonly number: string; readonly title: string; readonly awardId: string }[]
  /** Of the list after it. */
  readonly hash: string
}

export interface Publicity {
  readonly contestId: string
  readonly begunAt: number
  /** Whether the winners' figures are in the list. */
  readonly showsFigures: boolean
  readonly formula: string
  readonly batch: AwardList['batch']
  /** As it stands; `beganWith` is the hash of what it began with. */
  readonly awards: readonly PublicAward[]
  readonly hash: string
  readonly beganWith: string
  readonly changes: readonly ListChange[]
  /** The list is final, with this hash. */
  readonly final: { readonly at: number; readonly hash: string } | null
}

/** Where a publicity stands for the public: `soon` shows nothing of the list. */
export const publicityStates = ['none', 'soon', 'open', 'closed', 'final'] as const
export type PublicityState = (typeof publicityStates)[number]

export const objectionKinds = ['originality', 'eligibility', 'votes', 'data'] as const
export type ObjectionKind = (typeof objectionKinds)[number]

export const objectionOutcomes = ['upheld', 'dismissed'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** Somebody doubts a work's place. Who it was is nobody's to read. */
export interface Objection {
  /** Short, to be named on the telephone: `Y201226-4F7A2C11`. */
  readonly number: string
  readonly contestId: string
  readonly entryId: string
  readonly title: string
  readonly kind: ObjectionKind
  readonly text: string
  readonly fileIds: readonly string[]
  readonly link: string
  /** The account. */
  readonly by: string
  readonly at: number
  readonly dueAt: number
  /** null while nobody has answered. */
  readonly answeredAt: number | null
  readonly answer: {
    readonly by: string
    readonly outcome: ObjectionOutcome
    readonly text: string
    readonly disqualified: boolean
  } | null
}

export const resultLimits = {
  worksPerPage: 30,
  /** What a table is searched for. */
  find: 60,
  decisions: 1_000,
  text: 500,
  files: 6,
  link: 500,
  /** Of one account, about all works together. */
  objectionsPerDay: 5,
  answerDays: 5,
} as const
