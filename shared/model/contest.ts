import type { VoteRule } from '#shared/model/vote'

/** What a stage opens. A contest is a set of dated stages, in any order and overlapping as it likes. */
export const stageRights = [
  'enter',
  'edit',
  'review',
  'shortlist',
  'vote',
  'judge',
  'publicise',
  'object',
  'show',
] as const
export type StageRight = (typeof stageRights)[number]

export interface Stage {
  readonly stageId: string
  readonly name: string
  readonly opensAt: number
  /** The first instant at which it is over. */
  readonly closesAt: number
  readonly rights: readonly StageRight[]
}

export interface Category {
  readonly categoryId: string
  readonly name: string
}

/** Whether the public sees votes and ranks. */
export const countsVisibilities = ['live', 'hidden'] as const
export type CountsVisibility = (typeof countsVisibilities)[number]

export interface Contest {
  readonly contestId: string
  readonly name: string
  readonly theme: string
  readonly introduction: string
  readonly hosts: readonly string[]
  readonly carriers: readonly string[]
  readonly cover: string
  readonly stages: readonly Stage[]
  readonly categories: readonly Category[]
  readonly voteRule: VoteRule | null
  readonly countsVisibility: CountsVisibility
  readonly status: 'draft' | 'published' | 'archived'
}
