import { countCharacters } from '#shared/lib/countCharacters'
import { halfWidth } from '#shared/lib/halfWidth'
import { hasControls } from '#shared/lib/hasControls'
import type { EntryField } from '#shared/model/requirements'
import { type SubmissionFault, submissionFault } from '#shared/model/submissionFault'
import { plainPhone } from './phone'

/** Where a contest names no length of its own. */
const LONGEST_LINE = 120
const LONGEST_TEXT = 1_000

/** How many characters a field takes; the form counts towards it. */
export const longestOf = ({ kind, longest }: EntryField): number =>
  longest ?? (kind === 'longText' ? LONGEST_TEXT : LONGEST_LINE)

/** A text of so many characters at the most, that may have lines of its own. */
export const textFaultsOf = (
  field: string,
  text: string,
  { atMost, isNeeded, isLong }: { atMost: number; isNeeded: boolean; isLong: boolean },
): SubmissionFault[] => {
  const written = text.trim()
  if (written === '') return isNeeded ? [submissionFault(field, 'MISSING')] : []
  const found = countCharacters(written)
  return [
    ...(found > atMost ? [submissionFault(field, 'TOO_LONG', { limit: atMost, found })] : []),
    ...(hasControls(written, isLong) ? [submissionFault(field, 'HAS_CONTROLS')] : []),
  ]
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(halfWidth(text).trim())

/** A day of the calendar, `2024-02-29`; the thirty-first of a short month is none. */
const isDay = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const [m, d] = [Number(month), Number(day)]
  const lastDay = new Date(Date.UTC(Number(year), m, 0)).getUTCDate()
  return m >= 1 && m <= 12 && d >= 1 && d <= lastDay
}

/** What is wrong with one of the contest's own fields. */
export const entryFieldFaults = (asked: EntryField, value: string): SubmissionFault[] => {
  const field = `fields.${asked.fieldId}`
  const faults = textFaultsOf(field, value, {
    atMost: longestOf(asked),
    isNeeded: asked.required,
    isLong: asked.kind === 'longText',
  })
  if (faults.length > 0 || value.trim() === '') return faults
  if (asked.kind === 'phone' && plainPhone(value) === null) return [submissionFault(field, 'NOT_A_PHONE')]
  if (asked.kind === 'number' && !isNumber(value)) return [submissionFault(field, 'NOT_A_NUMBER')]
  if (asked.kind === 'date' && !isDay(value)) return [submissionFault(field, 'NOT_A_DATE')]
  if (asked.kind === 'choice' && !asked.choices?.includes(value)) {
    return [submissionFault(field, 'NOT_A_CHOICE')]
  }
  return []
}
