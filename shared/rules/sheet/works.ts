import { ok, type Result } from '#shared/lib/result'
import type { EntryField } from '#shared/model/requirements'
import type { Sheet, SheetFault, UnreadableReason } from '#shared/model/sheet'
import type { EntryForm } from '#shared/model/submission'
import type { EntryAsks } from '../submissionFaults'
import { columnsOf } from './columns'
import { formOf } from './formOf'
import { recordFaults } from './recordFaults'
import { recordsIn, type SheetHead, type SheetRecord } from './records'

export type { SheetHead } from './records'

/** A row that is a work. */
export interface SheetWork {
  readonly row: number
  readonly form: EntryForm
  /** What its video is called, where the sheet says so. */
  readonly fileName: string
  /** The same row of a sheet that was sent again, or of the next version of it, has the same. */
  readonly rowKey: string
  /** Where a problem with the person is shown. */
  readonly phoneCell: string
}

export interface SheetWorks {
  readonly head: SheetHead
  readonly works: readonly SheetWork[]
  readonly faults: readonly SheetFault[]
}

export interface SheetAsks extends EntryAsks {
  /** Of works whose row names none. */
  readonly categoryId: string
  /** The unit that recommends. */
  readonly unit: string
}

/** The works that a sheet holds, and everything that is wrong with it, each at its cell. */
export const worksIn = (sheet: Sheet, asks: SheetAsks): Result<SheetWorks, UnreadableReason> => {
  const columns = columnsOf(asks)
  const found = recordsIn(sheet, columns)
  if (!found.ok) return found
  const { head, records } = found.value
  const named = { ...asks, unit: asks.unit || head.unit }
  const faults: SheetFault[] = [...found.value.faults]
  const cells = new Map<string, string>()
  const phone = phoneFieldOf(asks.requirements.fields)
  const phoneKey = `fields.${phone ?? ''}`
  const missingColumns = new Set<string>()
  const works = records.map((record): SheetWork => {
    const form = formOf(record, named)
    const rowKey = rowKeyOf(form, asks.requirements.fields)
    for (const fault of recordFaults(record, form, named, columns)) {
      // Said once for the whole sheet, and not in each of its rows.
      if (fault.code === 'COLUMN_MISSING' && missingColumns.has(fault.column)) continue
      if (fault.code === 'COLUMN_MISSING') missingColumns.add(fault.column)
      faults.push(fault)
    }
    const cell = record.values.title?.cell ?? ''
    const other = cells.get(rowKey)
    if (other === undefined) cells.set(rowKey, cell)
    else
      faults.push({
        ...placedAt(record, cell),
        column: '作品题目',
        code: 'ROW_TWICE',
        severity: 'blocks',
        other,
      })
    const fileName = record.values.file?.text.trim() ?? ''
    return { row: record.row, form, fileName, rowKey, phoneCell: record.values[phoneKey]?.cell ?? cell }
  })
  return ok({ head, works, faults })
}

const placedAt = ({ row }: SheetRecord, cell: string) => ({ row, cell })

const phoneFieldOf = (fields: readonly EntryField[]): string | undefined =>
  fields.find(({ kind }) => kind === 'phone')?.fieldId

/** A work is known by its title, its first author, and where its author is reached. */
const rowKeyOf = ({ content, hidden }: EntryForm, fields: readonly EntryField[]): string => {
  const phone = phoneFieldOf(fields)
  const reached = phone === undefined ? '' : (hidden[phone] ?? content.fields[phone] ?? '')
  return JSON.stringify([content.title, content.authors[0]?.name ?? '', reached])
}
