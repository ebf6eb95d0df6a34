import { ok, type Result, refuse } from '#shared/lib/result'
import type { Sheet, SheetCell, SheetFault, SheetRow, UnreadableReason } from '#shared/model/sheet'
import { cellName } from './cellName'
import { type ColumnKey, columnFor, type columnsOf, plainHeading } from './columns'
import { plainText } from './plainText'

type Columns = ReturnType<typeof columnsOf>

export interface SheetValue {
  readonly cell: string
  readonly text: string
  readonly isFormula: boolean
}

/** One work as the sheet has it: what stands in which cell. */
export interface SheetRecord {
  readonly row: number
  readonly values: Readonly<Partial<Record<ColumnKey, SheetValue>>>
  /** The cell of a column whether or not it is filled; undefined where the sheet has no such column. */
  readonly cellOf: (key: ColumnKey) => string | undefined
}

/** The lines above a unit's list: who recommends, and whom to ask. */
export interface SheetHead {
  readonly unit: string
  readonly contact: string
  readonly phone: string
}

export interface ReadRecords {
  readonly head: SheetHead
  readonly records: readonly SheetRecord[]
  readonly faults: readonly SheetFault[]
}

const LEAST_HEADINGS = 2
const LEAST_LABELS = 3

/** What a sheet holds: a table under its headings, or one work written beside its labels. */
export const recordsIn = (sheet: Sheet, columns: Columns): Result<ReadRecords, UnreadableReason> => {
  const heading = headingRow(sheet, columns)
  const head = headOf(sheet.rows.filter(({ row }) => row < (heading?.row ?? Number.POSITIVE_INFINITY)))
  if (heading) {
    const found = readTable(sheet, heading, columns)
    return found.records.length > 0 ? ok({ head, ...found }) : refuse('empty')
  }
  const record = readLabels(sheet, columns)
  return record ? ok({ head, records: [record], faults: [] }) : refuse('noHeader')
}

const knownIn = (cells: readonly SheetCell[], columns: Columns) =>
  new Set(cells.map(({ text }) => columnFor(text, columns)?.key).filter((key) => key !== undefined))

/** Of two lines of merged headings the lower one: it names every column. */
const headingRow = (sheet: Sheet, columns: Columns): SheetRow | undefined => {
  let best: SheetRow | undefined
  let most = LEAST_HEADINGS - 1
  for (const row of sheet.rows) {
    const known = knownIn(row.cells, columns)
    if (known.has('title') && known.size > 1 && known.size >= most && !isLabelled(row, columns)) {
      most = known.size
      best = row
    } else if (best && known.size < most) break
  }
  return best
}

/** 姓名｜张三｜手机｜199…: labels and values by turns, in the upright form that one entrant fills in. */
const isLabelled = ({ cells }: SheetRow, columns: Columns): boolean =>
  cells.some(({ text }) => text.trim() !== '' && !columnFor(text, columns)) &&
  knownIn(cells, columns).size * 2 <= cells.length

const readTable = (sheet: Sheet, heading: SheetRow, columns: Columns) => {
  const places = new Map<ColumnKey, number>()
  const names = new Map<number, ColumnKey>()
  const faults: SheetFault[] = []
  for (const { column, text } of heading.cells) {
    const found = columnFor(text, columns)
    if (!found) continue
    const earlier = places.get(found.key)
    const isSpread = earlier === column - 1 && names.get(earlier) === found.key
    if (earlier !== undefined && !isSpread) {
      const cell = cellName(column, heading.row)
      const other = cellName(earlier, heading.row)
      faults.push({
        cell,
        row: heading.row,
        column: found.name,
        code: 'COLUMN_TWICE',
        severity: 'blocks',
        other,
      })
    }
    if (earlier === undefined) places.set(found.key, column)
    names.set(column, found.key)
  }
  const records: SheetRecord[] = []
  for (const { row, cells } of sheet.rows) {
    if (row <= heading.row) continue
    const values: Partial<Record<ColumnKey, SheetValue>> = {}
    for (const [key, column] of places) {
      const cell = cells.find((one) => one.column === column)
      if (cell) values[key] = { cell: cellName(column, row), text: cell.text, isFormula: cell.isFormula }
    }
    if (!isWork(values)) continue
    const cellOf = (key: ColumnKey) => {
      const column = places.get(key)
      return column === undefined ? undefined : cellName(column, row)
    }
    records.push({ row, values, cellOf })
  }
  return { records, faults }
}

/** A number alone is a line that nobody filled in; a note below the list says 填表说明 or 注. */
const isWork = (values: SheetRecord['values']): boolean => {
  const filled = Object.keys(values).filter((key) => key !== 'no' && values[key]?.text.trim() !== '')
  const texts = new Set(Object.values(values).map((value) => value?.text))
  const isNote = texts.size === 1 && Object.keys(values).length !== 1
  const [only = ''] = texts
  return filled.length > 0 && !isNote && !(texts.size === 1 && /^(注|说明|填表|备注)/.test(plainText(only)))
}

const readLabels = (sheet: Sheet, columns: Columns): SheetRecord | undefined => {
  const values: Partial<Record<ColumnKey, SheetValue>> = {}
  const places = new Map<ColumnKey, string>()
  for (const { row, cells } of sheet.rows) {
    for (const label of cells) {
      const found = columnFor(label.text, columns)
      if (!found || places.has(found.key)) continue
      const value = cells.find(({ column, text }) => column > label.column && text !== label.text)
      const cell = cellName(value?.column ?? label.column + 1, row)
      places.set(found.key, cell)
      if (value && !columnFor(value.text, columns))
        values[found.key] = { cell, text: value.text, isFormula: value.isFormula }
    }
  }
  if (places.size < LEAST_LABELS || !places.has('title')) return undefined
  return { row: sheet.rows[0]?.row ?? 1, values, cellOf: (key) => places.get(key) }
}

const headLabels = {
  unit: ['推荐单位', '报送单位', '选送单位', '填报单位', '单位'],
  contact: ['联系人', '填报人', '联络员', '负责人'],
  phone: ['联系方式', '联系电话', '电话', '手机', '手机号码'],
} as const

const headOf = (rows: readonly SheetRow[]): SheetHead => {
  const head = { unit: '', contact: '', phone: '' }
  for (const { cells } of rows)
    for (const [index, { text }] of cells.entries()) {
      const [label = '', ...rest] = text.split(/[:：]/)
      const keys = Object.keys(headLabels) as (keyof typeof headLabels)[]
      const key = keys.find((one) => (headLabels[one] as readonly string[]).includes(plainHeading(label)))
      if (!key || head[key] !== '') continue
      const beside = cells.slice(index + 1).find((cell) => cell.text !== text)
      head[key] = plainText(rest.join(':') || (beside?.text ?? '')).replace(/[(（]盖章[)）]/, '')
    }
  return head
}
