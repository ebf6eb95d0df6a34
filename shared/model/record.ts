import type { Award, PanelRule } from '#shared/model/award'
import type { FileDigest } from '#shared/model/export'
import type { AwardDecision, AwardRules, Objection, Winner } from '#shared/model/results'

// The whole record of a contest, from which anybody works out its awards again: files of one row a line, and a signed
// list of them. No row names a person but where the list of awards does.

/** In the order in which the files are written and gone through. */
export const recordKinds = [
  'rules',
  'papers',
  'entries',
  'units',
  'slips',
  'counts',
  'rulings',
  'panels',
  'scores',
  'table',
  'awards',
  'decisions',
  'publicity',
  'list',
  'changes',
  'objections',
  'audit',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** Its marks are of every row, so that one that was altered has a name; of slips, of every batch with its slips. */
export interface RecordFile extends FileDigest {
  readonly kind: RecordKind
  readonly name: string
}

export interface LedgerEnd {
  readonly batches: number
  readonly lastHash: string
}

/** The signed list of the files, beside them. */
export const MANIFEST_NAME = 'record.json'

export interface RecordManifest {
  readonly format: 1
  readonly contestId: string
  readonly name: string
  /** Counts the times that a record was written: what was counted or taken down since is in the next one. */
  readonly version: number
  readonly writtenAt: number
  readonly final: { readonly at: number; readonly hash: string }
  /** Where the chain of batches ends. */
  readonly ledger: LedgerEnd
  readonly files: readonly RecordFile[]
  readonly notShown: readonly string[]
  /** Ed25519, 32 bytes as hex. */
  readonly publicKey: string
}

export interface SignedManifest extends RecordManifest {
  /** Over the canonical text of everything else. */
  readonly signature: string
}

export interface StoredRecordFile extends RecordFile {
  readonly fileId: string
}

/** How far a record is written. */
export interface RecordWriting {
  readonly contestId: string
  readonly version: number
  readonly startedAt: number
  readonly ledger: LedgerEnd
  readonly files: readonly StoredRecordFile[]
  /** Where the next call goes on; null once every row is written. */
  readonly next: { readonly kind: RecordKind; readonly page: number; readonly after: string } | null
  readonly finished: { readonly at: number; readonly manifestFileId: string } | null
  /** The last one that was finished, which stays public while the next is written. */
  readonly before: PublishedRecord | null
}

/** A finished record, as the public finds it. */
export interface PublishedRecord {
  readonly version: number
  readonly at: number
  readonly manifestFileId: string
  readonly files: readonly Pick<StoredRecordFile, 'name' | 'fileId' | 'bytes'>[]
}

export interface RuleRow {
  readonly field: string
  /** null for what stood as the contest was published. */
  readonly changedAt: number | null
  readonly value: unknown
}

/** How the final list names a work or a unit. */
export type ListedWords = Pick<Winner, 'number' | 'title' | 'author' | 'unit' | 'category'>

export interface EntryRow {
  readonly entryId: string
  readonly number: string
  readonly status: 'public' | 'taken-down'
  readonly categoryId: string
  /** null of a work that was taken down: its words are no longer public. */
  readonly words: ListedWords | null
  /** Where the list has other words, these; false where it leaves out a work that an award fell to. */
  readonly listed: ListedWords | false | null
}

export interface UnitRow {
  readonly unitId: string
  readonly name: string
  readonly listed: boolean
}

export interface CountRow {
  readonly entryId: string
  readonly categoryId: string
  readonly votes: number
  /** null of a work that was taken down: it is counted and not ranked. */
  readonly rank: number | null
}

export interface PanelRow {
  readonly panelId: string
  readonly rule: PanelRule
  readonly assignedAt: number
  readonly jurors: readonly RecordedJuror[]
}

export interface RecordedJuror {
  /** A name where the contest publishes names; else a number. */
  readonly juror: string
  /** Of a panel with groups. */
  readonly groupId?: string
}

export interface GivenScore {
  readonly juror: string
  readonly scores: Readonly<Record<string, number>>
  readonly tick: boolean | null
}

/** What the jury gave one work. Jurors who left, and scores that a recusal took back, are not in it. */
export interface ScoreRow {
  readonly entryId: string
  readonly given: readonly GivenScore[]
}

/** An award as it was declared; in the first row the rules of all of them. */
export interface AwardRow extends Award {
  readonly rules: Omit<AwardRules, 'awards'>
}

export type DecisionRow = AwardDecision

export interface PublicityRow {
  readonly begunAt: number
  readonly showsFigures: boolean
  readonly formula: string
  readonly batch: { readonly number: number; readonly hash: string } | null
  readonly beganWith: string
  readonly hash: string
  readonly finalAt: number
}

export interface ListRow {
  readonly awardId: string
  readonly winner: Winner
}

/** Without who objected, and without words that may name somebody. */
export type ObjectionRow = Pick<Objection, 'number' | 'entryId' | 'kind' | 'at' | 'dueAt' | 'answeredAt'> & {
  readonly outcome: string | null
  readonly disqualified: boolean
}

/** What staff did, when and in which office; not who, and not the words. */
export interface AuditRow {
  readonly at: number
  readonly action: string
  readonly role: string | null
  readonly target: string
  /** Of the whole record, which stays with the organiser: it cannot be another one later. */
  readonly seal: string
}
