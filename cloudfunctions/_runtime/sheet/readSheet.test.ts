import { strToU8, zipSync } from 'fflate'
import { sheetLimits } from '#shared/model/sheet'
import { readSheet } from './readSheet'
import { UnreadableSheet } from './UnreadableSheet'
import { writeXlsx } from './writeXlsx'

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** A workbook with this sheet, as small as one can be. */
const workbook = (sheet: string, more: Record<string, Uint8Array | string> = {}): Buffer => {
  const parts: Record<string, Uint8Array | string> = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="r"><sheets><sheet name="说明" state="hidden" r:id="r2"/><sheet name="表" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet7.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet7.xml': `<worksheet ${main}>${sheet}</worksheet>`,
    ...more,
  }
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  return Buffer.from(zipSync(Object.fromEntries(bytes)))
}
const textsOf = async (file: Buffer) =>
  (await readSheet(file)).rows.map(({ row, cells }) => [
    row,
    ...cells.map(({ column, text, isFormula }) => `${column}${isFormula ? '!' : ':'}${text}`),
  ])
const whyNot = async (file: Buffer) => {
  try {
    await readSheet(file)
    return 'read'
  } catch (thrown) {
    if (thrown instanceof UnreadableSheet) return thrown.why
    throw thrown
  }
}

test('cells of every kind: shared, inline, rich, numbers, truth, computed', async () => {
  const shared = `<sst ${main}><si><t>姓名</t></si><si><r><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>`
  const sheet = `<sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>题目</t></is></c></row>
    <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><v>1.9900000001E10</v></c><c r="C5" t="str"><f>A1&amp;B1</f><v>晨读</v></c><c r="D5" t="b"><v>1</v></c></row></sheetData>`
  expect(await textsOf(workbook(sheet, { 'xl/sharedStrings.xml': shared }))).toEqual([
    [3, '1:姓名', '3:题目'],
    [5, '1:张三', '2:19900000001', '3!晨读', '4:是'],
  ])
})

test('a merged cell says the same of every cell below it', async () => {
  const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = `<sheetData><row r="1">${cell('A1', '总工会')}${cell('B1', '一')}</row><row r="2">${cell('B2', '二')}</row></sheetData><mergeCells><mergeCell ref="A1:A9"/></mergeCells>`
  expect(await textsOf(workbook(sheet))).toEqual([
    [1, '1:总工会', '2:一'],
    [2, '1:总工会', '2:二'],
  ])
})

test('100,000 empty rows are nothing', async () => {
  const empty = Array.from(
    { length: 100_000 },
    (_, index) => `<row r="${index + 2}" ht="15"><c r="A${index + 2}" s="3"/></row>`,
  )
  const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>${empty.join('')}</sheetData>`
  expect(await textsOf(workbook(sheet))).toEqual([[1, '1:姓名']])
})

test('more rows than are taken are not read to the end', async () => {
  const rows = Array.from({ length: sheetLimits.rows + 1 }, (_, index) => [`${index}`])
  expect(await whyNot(writeXlsx('表', rows))).toBe('tooManyRows')
  expect(await whyNot(Buffer.from(rows.map(([text]) => text).join('\n')))).toBe('tooManyRows')
})

test('a zip bomb is left alone after 40 MB, whatever it says of its size', async () => {
  const zeros = new Uint8Array(200_000_000).fill(32)
  const bomb = workbook('', { 'xl/worksheets/sheet7.xml': zeros })
  expect(bomb.length).toBeLessThan(300_000)
  const before = process.memoryUsage().rss
  expect(await whyNot(bomb)).toBe('tooLarge')
  // The directory says ten bytes; the data goes on.
  const lying = Buffer.from(bomb)
  const directory = lying.lastIndexOf(Buffer.from('xl/worksheets/sheet7.xml')) - 46
  lying.writeUInt32LE(10, directory + 24)
  expect(await whyNot(lying)).toBe('damaged')
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
})

test('what is no sheet is named', async () => {
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  expect(await whyNot(Buffer.alloc(0))).toBe('empty')
  expect(await whyNot(Buffer.from('\n\n ,, \n'))).toBe('empty')
  expect(await whyNot(compound)).toBe('oldExcel')
  expect(await whyNot(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked')
  expect(await whyNot(Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(20)]))).toBe('notSheet')
  expect(await whyNot(Buffer.from(zipSync({ 'word/document.xml': strToU8('<w/>') })))).toBe('notSheet')
  expect(await whyNot(Buffer.from('PK\u0003\u0004 and then nothing'))).toBe('damaged')
  expect(await whyNot(workbook('<sheetData><row'))).toBe('damaged')
  expect(await whyNot(workbook('', { 'xl/vbaProject.bin': 'macro' }))).toBe('macros')
  expect(await whyNot(Buffer.from([0xff, 0x80, 0x81, 0xff]))).toBe('encoding')
  expect(await whyNot(Buffer.alloc(sheetLimits.bytes + 1, 65))).toBe('tooLarge')
})

test('entities of its own are not expanded', async () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
  expect(await whyNot(workbook('', { 'xl/worksheets/sheet7.xml': laughs }))).toBe('damaged')
})

const csv = '姓名,作品题目,"简介，\n两行"\r\n张三,"他说""好""",=1+1\r\n'
const gbk = Buffer.concat([
  Buffer.from('d0d5c3fb', 'hex'),
  Buffer.from(','),
  Buffer.from('cce2c4bf', 'hex'),
  Buffer.from('\n'),
])

test.each([
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${csv}`)],
  ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['tabs', Buffer.from('姓名\t作品题目\t"简介，\n两行"\n张三\t"他说""好"""\t=1+1')],
])('CSV in %s', async (_name, file) => {
  expect(await textsOf(file)).toEqual([
    [1, '1:姓名', '2:作品题目', '3:简介，\n两行'],
    [2, '1:张三', '2:他说"好"', '3:=1+1'],
  ])
})

test('CSV as Excel saves it on a Chinese machine', async () => {
  expect(await textsOf(gbk)).toEqual([[1, '1:姓名', '2:题目']])
})

test('what is written is read again, and nothing of it is computed', async () => {
  const rows = [
    ['姓名', '说明'],
    ['张三 <&"> 😀', '=HYPERLINK("x")'],
    ['', '@a\u0000'],
  ]
  expect(await textsOf(writeXlsx('名单', rows))).toEqual([
    [1, '1:姓名', '2:说明'],
    [2, '1:张三 <&"> 😀', `2:'=HYPERLINK("x")`],
    [3, "2:'@a"],
  ])
})
