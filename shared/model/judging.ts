/** A reader's or juror's share of a panel's work. */
export interface Assignment {
  readonly contestId: string
  readonly panelId: string
  readonly entryId: string
  /** The juror's account. */
  readonly juror: string
}

/** Who may not judge what, and why: declared by the juror, or found by name or unit. */
export interface Recusal {
  readonly contestId: string
  readonly panelId: string
  readonly entryId: string
  readonly juror: string
  readonly reason: 'self' | 'unit' | 'declared'
  readonly words: string
}

/** One juror on one work. Scores are in hundredths of a point; a panel without criteria keeps a tick. */
export interface Scoresheet {
  readonly contestId: string
  readonly panelId: string
  readonly entryId: string
  readonly juror: string
  readonly scores: Readonly<Record<string, number>>
  readonly tick: boolean | null
  readonly comment: string
  /** Counts saves: of two devices of one juror the later is told. */
  readonly version: number
  readonly savedAt: number
  /** null until the juror signs off; nothing changes afterwards. */
  readonly signedAt: number | null
}
