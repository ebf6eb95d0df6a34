import { cellName } from '#shared/rules/sheet/cellName'
import { harmless } from '#shared/rules/sheet/plainText'
import { escaped, packed, RELATIONS, SPREADSHEET } from './xlsxParts'

/** A page to print on A4 and to sign: a title, what it is about, a table, and lines below. */
export interface PrintedSheet {
  readonly name: string
  readonly title: string
  readonly above: readonly string[]
  readonly columns: readonly PrintedColumn[]
  readonly rows: readonly (readonly string[])[]
  readonly below: readonly string[]
}

export interface PrintedColumn {
  readonly head: string
  /** In characters of Latin type; a 汉字 takes two. A portrait A4 page holds about 88. */
  readonly width: number
  readonly isText?: boolean
}

// Styles by their place in cellXfs.
const style = { title: 1, line: 2, head: 3, text: 4, figure: 5 } as const
const LINE_POINTS = 17
const ROW_POINTS = 22
const TITLE_POINTS = 34

const border = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>'
const alignment = (horizontal: string) =>
  `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/>`
const format = (font: number, edge: number, horizontal: string) =>
  `<xf numFmtId="49" fontId="${font}" borderId="${edge}" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment(horizontal)}</xf>`
const styles = `<styleSheet xmlns="${SPREADSHEET}"><fonts count="3"><font><sz val="10.5"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font><font><b/><sz val="10.5"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border>${border}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>${format(1, 0, 'center')}${format(0, 0, 'left')}${format(2, 1, 'center')}${format(0, 1, 'left')}${format(0, 1, 'center')}</cellXfs></styleSheet>`

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0)

const cell = (text: string, column: number, row: number, kind: number) =>
  text === ''
    ? `<c r="${cellName(column, row)}" s="${kind}"/>`
    : `<c r="${cellName(column, row)}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text))}</t></is></c>`

const xmlOf = (sheet: PrintedSheet): string => {
  const { columns } = sheet
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const merges: string[] = []
  const lines: string[] = []
  const put = (cells: string, points: number) => {
    const row = lines.length + 1
    lines.push(`<row r="${row}" ht="${points}" customHeight="1">${cells}</row>`)
  }
  const across = (text: string, kind: number, points: number) => {
    const row = lines.length + 1
    merges.push(`<mergeCell ref="${cellName(1, row)}:${cellName(columns.length, row)}"/>`)
    put(cell(text, 1, row, kind), points)
  }
  across(sheet.title, style.title, TITLE_POINTS)
  for (const text of sheet.above) across(text, style.line, LINE_POINTS * linesOf(text, whole))
  const headRow = lines.length + 1
  const heads = columns.map(({ head }, at) => cell(head, at + 1, headRow, style.head))
  const headLines = Math.max(...columns.map(({ head, width }) => linesOf(head, width)))
  put(heads.join(''), Math.max(ROW_POINTS, LINE_POINTS * headLines))
  for (const texts of sheet.rows) {
    const row = lines.length + 1
    const cells = columns.map(({ isText }, at) =>
      cell(texts[at] ?? '', at + 1, row, isText ? style.text : style.figure),
    )
    const most = Math.max(...columns.map(({ width }, at) => linesOf(texts[at] ?? '', width)))
    put(cells.join(''), Math.max(ROW_POINTS, LINE_POINTS * most))
  }
  for (const text of sheet.below)
    across(text, style.line, Math.max(ROW_POINTS, LINE_POINTS * linesOf(text, whole)))
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells><printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.8" header="0.3" footer="0.4"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>`
}

const SHEET_NAME = 28

/** Names of sheets are short, of plain characters, and each is there once. */
const sheetNames = (sheets: readonly PrintedSheet[]): string[] => {
  const seen = new Set<string>()
  return sheets.map(({ name }, index) => {
    const plain = name.replace(/[\\/?*[\]:']/g, '').slice(0, SHEET_NAME) || '表'
    const own = seen.has(plain) ? `${plain}${index + 1}` : plain
    seen.add(own)
    return own
  })
}

/** A workbook that prints as it is: A4, as wide as the page, the heading of the table on every page. */
export const printXlsx = (sheets: readonly PrintedSheet[]): Buffer => {
  const names = sheetNames(sheets)
  const each = (write: (number: number, index: number) => string) =>
    sheets.map((_, index) => write(index + 1, index)).join('')
  const headRow = (index: number) => (sheets[index]?.above.length ?? 0) + 2
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/>${each((number) => `<Relationship Id="r${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>${each((number, index) => `<sheet name="${escaped(names[index] ?? '')}" sheetId="${number}" r:id="r${number}"/>`)}</sheets><definedNames>${each((_, index) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(names[index] ?? '')}'!$${headRow(index)}:$${headRow(index)}</definedName>`)}</definedNames></workbook>`,
    'xl/styles.xml': styles,
  }
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = xmlOf(sheet)
  return packed(parts)
}
