import type { PanelRule } from '#shared/model/award'

/** Why a juror does not judge a work: it is their own, their unit's, or they said so. */
export const recusalReasons = ['self', 'unit', 'declared'] as const
export type RecusalReason = (typeof recusalReasons)[number]

export interface Recusal {
  readonly reason: RecusalReason
  readonly words: string
  readonly at: number
}

/** One juror on one work. Scores are in hundredths of a point; a panel that ticks keeps a tick. */
export interface Scoresheet {
  readonly scores: Readonly<Record<string, number>>
  readonly tick: boolean | null
  readonly comment: string
  /** Counts saves: of two devices of one juror the later is told. */
  readonly version: number
  readonly savedAt: number
  /** The write that this is: sent again, it finds itself. */
  readonly key: string
}

/**
 * A juror's share of a panel and everything they wrote about it, in one document: what is left is one read, a save is
 * one write, and a signature closes all of it at once.
 */
export interface ScoreBook {
  readonly contestId: string
  readonly panelId: string
  /** The account; pages are told the personId and the name. */
  readonly juror: string
  readonly personId: string
  readonly name: string
  /** Where the juror works, as staff know it: no work of that unit is theirs to judge. */
  readonly unit: string
  readonly entryIds: readonly string[]
  /** By entryId. */
  readonly sheets: Readonly<Record<string, Scoresheet>>
  readonly recusals: Readonly<Record<string, Recusal>>
  /** null until the juror signs off; nothing changes afterwards. */
  readonly signedAt: number | null
  /** Who left before signing off has judged nothing: others read those works. */
  readonly left: { readonly at: number; readonly reason: string } | null
}

/** A panel since its works were assigned. Its rule is what it was then, whatever the plan says later. */
export interface Panel {
  readonly contestId: string
  readonly panelId: string
  readonly rule: PanelRule
  /** Whoever assigns again from this seed gets the same. */
  readonly seed: number
  readonly assignedAt: number
  readonly entryIds: readonly string[]
}

/** Which works of a contest go on to the public, and how far publishing them has come. */
export interface Shortlist {
  readonly contestId: string
  /** null where no panel chose: every approved work goes on. */
  readonly panelId: string | null
  readonly chosen: readonly string[]
  /** Who would come next, in this order. */
  readonly reserves: readonly string[]
  readonly decidedAt: number
  /** The short public number of each; empty until publishing began, and never changed afterwards. */
  readonly numbers: Readonly<Record<string, string>>
  readonly publishedAt: number | null
  /** null while a part of it is still to be written. */
  readonly finishedAt: number | null
}

/** What a panel knows of a work; `owner` never leaves the server. */
export interface JudgedWork {
  readonly entryId: string
  readonly title: string
  readonly authors: readonly { readonly name: string }[]
  readonly unit: string
  readonly city: string
  readonly categoryId: string
  readonly introduction: string
  readonly cover: string
  readonly owner: string | null
  readonly submittedAt: number
}

export const judgingLimits = {
  worksPerPage: 30,
  jurors: 100,
  comment: 300,
  words: 100,
  selected: 5_000,
  reserves: 10,
} as const
