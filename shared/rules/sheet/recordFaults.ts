import type { SheetFault } from '#shared/model/sheet'
import type { EntryForm } from '#shared/model/submission'
import type { SubmissionFault } from '#shared/model/submissionFault'
import { submissionFaults } from '../submissionFaults'
import { cellName } from './cellName'
import type { columnsOf } from './columns'
import type { SheetRecord, SheetValue } from './records'
import type { SheetAsks } from './works'

type Columns = ReturnType<typeof columnsOf>

/** Without these nobody could tell works apart, or find their authors. The rest may follow. */
const isNeededAtOnce = (key: string, fields: SheetAsks['requirements']['fields']): boolean =>
  ['title', 'authors', 'category', 'link'].includes(key) ||
  fields.some(({ fieldId, kind }) => kind === 'phone' && key === `fields.${fieldId}`)

/** Of the spreadsheet itself: a computed cell, an error, a rounded number. */
const cellFault = ({ text, isFormula }: SheetValue, isPhone: boolean): SheetFault['code'] | undefined => {
  if (/^#(REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL|SPILL)[!?]?$/.test(text.trim())) return 'ERROR_VALUE'
  if (isFormula || /^\s*=/.test(text)) return 'FORMULA'
  if (isPhone && /^\s*\d(\.\d+)?e\+?\d+\s*$/i.test(text)) return 'PHONE_ROUNDED'
  return undefined
}

const keyOf = (field: string): string => {
  const [first = '', second = ''] = field.split('.')
  if (first === 'items') return 'link'
  if (first === 'categoryId') return 'category'
  return first === 'fields' ? `fields.${second}` : first
}

export const recordFaults = (
  record: SheetRecord,
  form: EntryForm,
  asks: SheetAsks,
  columns: Columns,
): SheetFault[] => {
  const { fields, by } = asks.requirements
  const nameOf = (key: string) => columns.find((column) => column.key === key)?.name ?? key
  const faults: SheetFault[] = []
  const settled = new Set<string>()
  for (const [key, value] of Object.entries(record.values)) {
    if (!value || key === 'no' || key === 'file') continue
    const isPhone = fields.some(({ fieldId, kind }) => kind === 'phone' && key === `fields.${fieldId}`)
    const code = cellFault(value, isPhone)
    const isBadLink = key === 'link' && by !== 'file' && form.content.items.length === 0
    if (!code && !isBadLink) continue
    settled.add(key)
    const { cell } = value
    faults.push({
      cell,
      row: record.row,
      column: nameOf(key),
      code: code ?? 'NOT_A_LINK',
      severity: 'blocks',
    })
  }
  for (const fault of submissionFaults(form, asks)) {
    const found = placed(fault, record, asks)
    if (!found || settled.has(found.key)) continue
    const { key, cell, severity } = found
    const isColumnMissing = cell === undefined
    // An occupation and a unit in one column are no fault.
    if (isColumnMissing && record.cellOf('occupationOrUnit') && /unit|occupation/.test(key)) continue
    faults.push({
      cell: cell ?? cellName(1, record.row),
      row: record.row,
      column: nameOf(key),
      code: isColumnMissing ? 'COLUMN_MISSING' : fault.code,
      severity,
      ...(fault.limit !== undefined && { limit: fault.limit }),
      ...(fault.found !== undefined && { found: fault.found }),
      ...(key === 'category' && { other: asks.categories.map(({ name }) => name).join('、') }),
      ...(fault.other !== undefined && { other: fault.other }),
    })
  }
  return faults
}

/** Where a fault of the work stands in the sheet; nothing where a sheet is not asked for it. */
const placed = (fault: SubmissionFault, record: SheetRecord, { requirements }: SheetAsks) => {
  // The film comes later, by itself; a cover is taken from it; what was signed is on paper.
  if (fault.code === 'FILE_MISSING' || fault.field === 'cover' || fault.field.startsWith('consents'))
    return undefined
  if (fault.field.startsWith('items') && requirements.by === 'either') return undefined
  const wanted = keyOf(fault.field)
  const bare = wanted.replace(/^fields\./, '')
  const key = record.cellOf(wanted) === undefined && record.cellOf(bare) !== undefined ? bare : wanted
  const isGap = fault.code === 'MISSING' || fault.code === 'LINK_MISSING'
  const mayFollow = isGap && !isNeededAtOnce(wanted, requirements.fields)
  const severity: SheetFault['severity'] = fault.strictness === 'advisory' || mayFollow ? 'warns' : 'blocks'
  return { key, cell: record.cellOf(key), severity }
}
