import { type Sheet, type SheetCell, type SheetRow, sheetLimits } from '#shared/model/sheet'
import { UnreadableSheet } from './UnreadableSheet'

/** As it was saved: with a mark in front, in UTF-8, or as Excel and WPS save it on a Chinese machine. */
const textOf = (file: Buffer): string => {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  // No text of ours holds it, and every picture, film and program does.
  if (file.includes(0)) throw new UnreadableSheet('notSheet')
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(file)
    } catch {
      // the next one, then
    }
  }
  throw new UnreadableSheet('encoding')
}

const delimiterOf = (text: string): string => {
  const [line = ''] = text.split(/\r?\n/).filter((one) => one.replace(/[,;\t"]/g, '').trim() !== '')
  const most = ['\t', ';', ','].map((one) => ({ one, count: line.split(one).length }))
  return most.reduce((best, next) => (next.count >= best.count ? next : best)).one
}

export const readCsv = (file: Buffer): Sheet => {
  const text = textOf(file)
  const delimiter = delimiterOf(text)
  const rows: SheetRow[] = []
  let cells: SheetCell[] = []
  let [row, column, held, isQuoted, wasQuoted] = [1, 1, '', false, false]

  const endCell = () => {
    if (held.trim() !== '' && column <= sheetLimits.columns)
      cells.push({ column, text: held, isFormula: false })
    column++
    held = ''
    wasQuoted = false
  }
  const endRow = () => {
    endCell()
    if (cells.length > 0) rows.push({ row, cells })
    if (rows.length > sheetLimits.rows) throw new UnreadableSheet('tooManyRows')
    cells = []
    column = 1
    row++
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (isQuoted) {
      if (letter !== '"') held += letter
      else if (text[at + 1] === '"') held += text[++at]
      else isQuoted = false
    } else if (letter === '"' && held.trim() === '' && !wasQuoted) {
      isQuoted = true
      wasQuoted = true
      held = ''
    } else if (letter === delimiter) endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') held += letter
  }
  if (isQuoted) throw new UnreadableSheet('damaged')
  endRow()
  return { rows }
}
