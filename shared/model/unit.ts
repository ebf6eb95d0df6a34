/** An organisation that recommends works, and whom to ask there. A flat list: the tree comes later. */
export interface Unit {
  readonly unitId: string
  readonly contestId: string
  readonly name: string
  readonly contact: string
  readonly post: string
  /** Encrypted, as every phone number is. */
  readonly sealedPhone: string
  readonly reportedAt: number | null
  /** Counts saves: of two who edit at once, the second is told. */
  readonly version: number
  readonly savedAt: number
  readonly savedBy: string
}

/** A code that lets an author take over a work which came in for them. Of the code we keep a hash only. */
export interface ClaimCode {
  readonly claimId: string
  readonly contestId: string
  readonly entryId: string
  readonly madeAt: number
  readonly madeBy: string
  readonly expiresAt: number
  /** The account that brought it; null while it waits. */
  readonly claimedBy: string | null
}

/** A sheet that was imported, known by what stands in it: the same file again is the same import. */
export interface SheetImport {
  readonly importId: string
  readonly contestId: string
  readonly rows: number
  readonly at: number
  readonly by: string
}

/** What an organiser takes home as a spreadsheet. */
export const exportKinds = ['entries', 'reviews', 'contacts'] as const
export type ExportKind = (typeof exportKinds)[number]

export const unitLimits = {
  name: 60,
  contact: 30,
  post: 30,
  perContest: 500,
  worksPerPage: 50,
  claimDays: 60,
} as const
