import type { BallotPaper, Correction, RankedWork, VoteLine } from '#shared/model/vote'

// What is published when voting is over: enough to count everything again from nothing, and no account's name.

/** A slip as anybody may have it. Its instant is told to the hour; its exact one and its key by their seal. */
export interface SlipRow {
  readonly row: 'slip'
  readonly batch: number
  readonly voter: string
  readonly window: string
  readonly revision: number
  readonly day: string
  readonly hour: number
  readonly lines: readonly VoteLine[]
  readonly seal: string
  readonly paperVersion: number
  readonly paperHash: string
  readonly previousHash: string
  readonly hash: string
  readonly corrects?: Correction
}

/** A batch, written before its slips; it names them, so that one that is missing or too many has a name. */
export interface BatchRow {
  readonly row: 'batch'
  readonly number: number
  readonly slips: readonly { readonly slipId: string; readonly hash: string }[]
  readonly sums: Readonly<Record<string, number>>
  readonly votes: number
  readonly merkleRoot: string
  readonly previousHash: string
  readonly settledAt: number
  readonly hash: string
}

export type ExportRow = SlipRow | BatchRow

export interface ExportedFile {
  readonly name: string
  readonly fileId: string
  readonly from: number
  readonly to: number
  /** Left out of what was exported before a record named its files by their hashes. */
  readonly digest?: FileDigest
}

export interface FileDigest {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  /** Of every batch with its slips. */
  readonly marks: readonly string[]
}

/** A ruling as far as the batches have it: what they do not name yet is `signed`. */
export interface RulingRow {
  readonly rulingId: string
  readonly kind: string
  readonly state: string
  /** How many slips it took. */
  readonly slips: number
  readonly reason: string
  readonly decidedAt: number
  readonly restored: { readonly at: number; readonly reason: string } | null
}

/** A ballot paper as it stood: what its slips were decided by. */
export type PaperRow = Pick<BallotPaper, 'version' | 'rule' | 'windows' | 'stop' | 'works'>

export interface ExportManifest {
  readonly format: 1
  readonly contestId: string
  readonly name: string
  /** Every version that a slip names, and the last. */
  readonly papers: readonly PaperRow[]
  readonly files: readonly string[]
  readonly batches: number
  readonly lastHash: string
  /** The count and the ranking as they were published. */
  readonly votes: Readonly<Record<string, number>>
  readonly ranking: readonly RankedWork[]
  readonly rulings: readonly RulingRow[]
  /** What a recount does not show. */
  readonly notShown: readonly string[]
}

/** How far an export is. */
export interface LedgerExport {
  readonly contestId: string
  readonly files: readonly ExportedFile[]
  readonly batch: number
  /** The versions of the ballot paper that slips of the files name. */
  readonly paperVersions: readonly number[]
  readonly finishedAt: number | null
  readonly manifestFileId: string | null
}

/** What a recount found that is not as it should be. */
export interface RecountFault {
  readonly code:
    | 'BATCH_MISSING'
    | 'BATCH_ALTERED'
    | 'CHAIN_BROKEN'
    | 'SLIP_ALTERED'
    | 'SLIP_MISSING'
    | 'SLIP_ADDED'
    | 'SLIP_TWICE'
    | 'LIMIT_BROKEN'
    | 'PAPER_UNKNOWN'
    | 'PAPER_ALTERED'
    | 'NOT_ON_PAPER'
    | 'CORRECTION_WRONG'
    | 'RULING_UNKNOWN'
    | 'RULING_ALTERED'
    | 'RULING_ADDED'
    | 'SUM_DIFFERS'
    | 'COUNT_DIFFERS'
    | 'RANK_DIFFERS'
  /** The row, in words of the export: a slip's id, `batch 7`, `paper 2`, a work's or a ruling's id. */
  readonly where: string
}
