import { cellName } from '#shared/rules/sheet/cellName'
import { harmless } from '#shared/rules/sheet/plainText'
import { escaped, packed, RELATIONS, SPREADSHEET } from './xlsxParts'

/** What a workbook cannot do without; a reader of ours and of others needs no more. */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  // 1: bold, for headings. 2: text, whatever it looks like.
  'xl/styles.xml':
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>',
}
const HEADING = 1
const TEXT = 2
const WIDEST = 48
const NARROWEST = 10

const cell = (text: string, column: number, row: number, style: number) =>
  text === ''
    ? ''
    : `<c r="${cellName(column, row)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text))}</t></is></c>`

/** A workbook of one sheet, all of it text. No cell of it is ever computed, also after it was saved as CSV. */
export const writeXlsx = (name: string, rows: readonly (readonly string[])[]): Buffer => {
  const widths = (rows[0] ?? []).map((_, column) => {
    const longest = rows.slice(0, 50).reduce((most, row) => Math.max(most, (row[column] ?? '').length * 2), 0)
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(WIDEST, Math.max(NARROWEST, longest))}" customWidth="1"/>`
  })
  const lines = rows.map((texts, index) => {
    const row = index + 1
    const cells = texts.map((text, at) => cell(text, at + 1, row, index === 0 ? HEADING : TEXT))
    return `<row r="${row}">${cells.join('')}</row>`
  })
  return packed({
    ...frame,
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  })
}
