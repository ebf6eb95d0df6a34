import { type SubmissionFaultCode, submissionFaultCodes } from './submissionFault'

/** One filled cell. Row and column count from 1, as a spreadsheet shows them. */
export interface SheetCell {
  readonly column: number
  readonly text: string
  /** What is shown is computed, and may be something else on the next machine. */
  readonly isFormula: boolean
}

export interface SheetRow {
  readonly row: number
  readonly cells: readonly SheetCell[]
}

/** What was read from a file, whatever its format: rows that hold something, in order. */
export interface Sheet {
  readonly rows: readonly SheetRow[]
}

/** Why a file cannot be taken at all. */
export const unreadableReasons = [
  'notSheet',
  'oldExcel',
  'locked',
  'macros',
  'damaged',
  'encoding',
  'tooLarge',
  'tooManyRows',
  'empty',
  'noHeader',
] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/** What can be wrong with a cell beyond what can be wrong with any work. */
export const cellFaultCodes = [
  'FORMULA',
  /** `#REF!` and its kind. */
  'ERROR_VALUE',
  /** The spreadsheet rounded the number: its last digits are gone. */
  'PHONE_ROUNDED',
  'NOT_A_LINK',
  /** The same work stands in an earlier row. */
  'ROW_TWICE',
  /** Its author has already entered by another way. */
  'OTHER_WAY',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
] as const

export type SheetFaultCode = (typeof cellFaultCodes)[number] | SubmissionFaultCode
export const sheetFaultCodes: readonly SheetFaultCode[] = [...cellFaultCodes, ...submissionFaultCodes]

export interface SheetFault {
  /** As a spreadsheet names it: `F12`. */
  readonly cell: string
  readonly row: number
  /** What the column is called, as the form has it. */
  readonly column: string
  readonly code: SheetFaultCode
  readonly severity: 'blocks' | 'warns'
  readonly limit?: number
  readonly found?: number
  /** What it clashes with: a cell, a title. */
  readonly other?: string
}

export const sheetLimits = {
  /** Rows that hold something, its head included. */
  rows: 1_200,
  columns: 60,
  bytes: 5_000_000,
  /** What fits into one request beside everything else, as base64. */
  inlineBytes: 70_000,
  /** Of what a packed file holds once it is unpacked. */
  unpackedBytes: 40_000_000,
  cellCharacters: 4_000,
  exportedRows: 5_000,
} as const
