import type { Award, PanelRule, ScoreMix } from '#shared/model/award'
import type { NoticeHead } from '#shared/model/notice'
import type { CountersignatureRule } from '#shared/model/proposal'
import type { EntryRequirements } from '#shared/model/requirements'
import type { ReviewRule } from '#shared/model/review'
import type { Stage } from '#shared/model/stage'
import type { VoteRule } from '#shared/model/vote'

export interface Category {
  readonly categoryId: string
  readonly name: string
}

/** How the public sees votes and ranks: as they are counted, as they stood at set times of the day, or not at all. */
export const countsModes = ['live', 'at-times', 'hidden'] as const
export type CountsMode = (typeof countsModes)[number]

export interface CountsVisibility {
  readonly mode: CountsMode
  /** Only of `at-times`: minutes after midnight in Beijing. */
  readonly times: readonly number[]
  /** From this instant on the public count stands still, until staff reveal what became of it. */
  readonly frozenFrom: number | null
}

export interface Attachment {
  readonly name: string
  readonly fileId: string
}

/** What entrants accept. A new version leaves the earlier acceptances as they were. */
export interface TermsVersion {
  readonly version: number
  readonly text: string
}

/** The one that the public may write or call: an office, never somebody's own number. */
export interface PublicContact {
  readonly name: string
  readonly phone?: string
  readonly mail?: string
  readonly address?: string
}

/** A winner is gone: the next in line moves up, or the place stays empty. */
export const vacancyRules = ['next', 'empty'] as const
export type VacancyRule = (typeof vacancyRules)[number]

export interface ObjectionRule {
  /** Who objects by the end of the stage is answered within so many days. */
  readonly answerDays: number
  /** Left out: the place stays empty. */
  readonly vacancies?: VacancyRule
}

/** Voting was stopped in public: who, why, and what was decided about the hours. */
export interface VotingStop {
  /** The office that stopped it, never a person. */
  readonly office: string
  readonly stoppedAt: number
  /** null while it lasts. */
  readonly resumedAt: number | null
  readonly reason: string
  /** Shown to everybody once it is over: “投票截止顺延两小时”. Empty while it lasts. */
  readonly decision: string
}

/** What an organiser writes, and a preset is: everything of a contest that is not its history. */
export interface ContestPlan {
  readonly name: string
  readonly season: string | null
  readonly theme: string
  readonly introduction: string
  readonly hosts: readonly string[]
  readonly carriers: readonly string[]
  readonly helpers: readonly string[]
  readonly cover: string
  readonly attachments: readonly Attachment[]
  readonly terms: readonly TermsVersion[]
  readonly contact: PublicContact | null
  /** On what approval the contest is held: a document's number, a filing. */
  readonly approval: string
  readonly stages: readonly Stage[]
  readonly categories: readonly Category[]
  readonly requirements: EntryRequirements
  readonly review: ReviewRule
  readonly voteRule: VoteRule | null
  readonly countsVisibility: CountsVisibility
  readonly panels: readonly PanelRule[]
  readonly scoreMix: ScoreMix | null
  readonly awards: readonly Award[]
  readonly objections: ObjectionRule | null
  /** Acts that wait for a second signature. */
  readonly countersignatures: readonly CountersignatureRule[]
}

export type PlanField = keyof ContestPlan

/** The save that last touched a field: whoever began before it is told, and by whom. */
export interface FieldEdit {
  readonly version: number
  readonly at: number
  readonly by: string
}

export interface Contest extends ContestPlan {
  readonly contestId: string
  readonly status: 'draft' | 'published' | 'archived'
  /** null for what the public has never seen. */
  readonly publishedAt: number | null
  /** Counts saves: of two organisers who edit at once, the second is told. */
  readonly version: number
  readonly edits: Readonly<Partial<Record<PlanField, FieldEdit>>>
  /** Counts removals of people: two that happen at once write the same number, and one of them begins again. */
  readonly removals: number
  readonly votingStops: readonly VotingStop[]
  /** When its list of winners became final: from then on there is something to be shown. */
  readonly finalAt?: number
  readonly notices: readonly NoticeHead[]
}

/** What a new contest can be begun from. The last programme, 湖北, is an assessment and no contest. */
export const presetNames = ['hebei-2020', 'quanzong', 'wenzhou-2024', 'tianjin-2022'] as const
export type PresetName = (typeof presetNames)[number]

/** Where a contest stands for a visitor. */
export const contestPhases = ['now', 'soon', 'past'] as const
export type ContestPhase = (typeof contestPhases)[number]

/** What schemas and forms both check. */
export const contestLimits = {
  name: 60,
  line: 120,
  introduction: 4_000,
  terms: 20_000,
  termsVersions: 50,
  attachments: 20,
  parties: 30,
  stages: 30,
  categories: 30,
  awards: 50,
  fields: 30,
  countsTimes: 12,
} as const
