import { type Sheet, type SheetCell, type SheetRow, sheetLimits } from '#shared/model/sheet'
import { placeOf } from '#shared/rules/sheet/cellName'
import { spreadMerged } from './merged'
import { UnreadableSheet } from './UnreadableSheet'
import { readXml } from './xml'
import type { Parts } from './zip'

/** A number as a person would type it: no exponent, no `.0`. */
const plainNumber = (value: string): string => {
  const number = Number(value)
  // An empty cell is no nought.
  return value.trim() !== '' && Number.isSafeInteger(number) ? String(number) : value
}

/** Cells that hold something; a hundred thousand empty rows leave nothing. */
export const readCells = async (parts: Parts, name: string, texts: readonly string[]): Promise<Sheet> => {
  const rows: SheetRow[] = []
  const merges: string[] = []
  let cells: SheetCell[] = []
  let row = 0
  let cell = { column: 0, type: '', text: '', isFormula: false }
  let isValue = false

  const cellText = (): string => {
    if (cell.type === 's') return texts[Number(cell.text)] ?? ''
    if (cell.type === 'b') return cell.text === '1' ? '是' : '否'
    return cell.type === '' || cell.type === 'n' ? plainNumber(cell.text) : cell.text
  }
  const wasThere = await readXml(parts, name, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = Number(attributes.r ?? row + 1)
        cells = []
      } else if (tag === 'c') {
        const column = attributes.r ? placeOf(attributes.r).column : cell.column + 1
        cell = { column, type: attributes.t ?? '', text: '', isFormula: false }
      } else if (tag === 'f') cell.isFormula = true
      else if (tag === 'mergeCell' && attributes.ref) merges.push(attributes.ref)
      isValue = tag === 'v' || tag === 't'
    },
    text: (piece) => {
      if (isValue && cell.text.length < sheetLimits.cellCharacters) cell.text += piece
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isValue = false
      if (tag === 'c' && cell.column <= sheetLimits.columns) {
        const { column, isFormula } = cell
        const text = cellText()
        if (text.trim() !== '' || isFormula) cells.push({ column, text, isFormula })
      }
      if (tag === 'row') {
        cell = { ...cell, column: 0 }
        if (cells.length > 0) rows.push({ row, cells })
        if (rows.length > sheetLimits.rows) throw new UnreadableSheet('tooManyRows')
      }
    },
  })
  if (!wasThere) throw new UnreadableSheet('damaged')
  return { rows: spreadMerged(rows, merges) }
}
