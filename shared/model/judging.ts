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
  /** Left out in a panel without groups. */
  readonly groupId?: string
  readonly entryIds: readonly string[]
  /** By entryId. */
  readonly sheets: Readonly<Record<string, Scoresheet>>
  readonly recusals: Readonly<Record<string, Recusal>>
  /** null until the juror signs off; nothing changes afterwards. */
  readonly signedAt: number | null
  /** Who left before signing off has judged nothing: others read those works. */
  readonly left: { readonly at: number; readonly reason: string } | null
  /** The sheets were signed on paper: entered by one person and again by another, the scans beside them. */
  readonly paper?: { readonly enteredBy: readonly string[]; readonly scans: readonly Scan[] }
}

export interface Scan {
  readonly fileId: string
  readonly name: string
}

type PaperMarks = Pick<Scoresheet, 'scores' | 'tick'>

/** What one person read from a juror's signed paper, without having seen what another read. */
export interface PaperEntry {
  readonly personId: string
  readonly name: string
  readonly at: number
  /** By entryId. */
  readonly sheets: Readonly<Record<string, PaperMarks>>
}

/** A juror's paper on its way into their book: it gets there when two people have read the same. */
export interface Paper {
  readonly contestId: string
  readonly panelId: string
  /** The juror. */
  readonly personId: string
  readonly scans: readonly Scan[]
  readonly entries: readonly PaperEntry[]
}

/** Counted by a platform on a day, and where that was read. */
export interface Figure {
  readonly platform: string
  /** null for what the source does not tell. */
  readonly views: number | null
  readonly likes: number | null
  readonly forwards: number | null
  readonly source: string
  readonly day: string
}

/** How far a work has spread, as staff wrote it down. */
export interface WorkFigures {
  readonly contestId: string
  readonly entryId: string
  readonly figures: readonly Figure[]
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
  /** By entryId; left out in a panel without groups. */
  readonly groupOf?: Readonly<Record<string, string>>
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
  /** Of one work: platforms, or days. */
  figures: 12,
  figureWords: 40,
  /** Works whose figures are written at once. */
  figureWorks: 50,
  scans: 20,
  outliers: 100,
  publishedWorks: 100,
} as const
