import { performance } from 'node:perf_hooks'
import type { SheetFault } from '#shared/model/sheet'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { wenzhouContest } from '../../tests/fixtures/contests'
import { newKey } from '../../tests/season'
import { readSheet } from '../_runtime/sheet/readSheet'
import { writeXlsx } from '../_runtime/sheet/writeXlsx'
import { contestId, formOf, got, openUnits } from './unitsForTest'

let t: TestCloud
beforeEach(async () => {
  t = await openUnits()
})
afterEach(() => t.close())

const heads = [
  '序号',
  '姓 名',
  '单位',
  '作品题目',
  '手机号码',
  '通讯地址',
  '作品简介（200字）',
  '组别',
  '视频文件名',
]
const rowOf = (index: number) => [
  String(index + 1),
  `张${'一二三四五六七八九'[index % 9]}　`,
  '石家庄一中',
  `晨读第 ${index + 1} 集`,
  `１９９${String(index).padStart(8, '0')}`,
  '石家庄市桥西区',
  '清晨的教室，读书声传出很远。',
  '青春影像',
  `${index + 1}.mp4`,
]
const fileOf = (rows: readonly (readonly string[])[]) => ({
  base64: writeXlsx('报名表', rows).toString('base64'),
})
const asked = (file: { base64: string }, unitId: string | null = null) =>
  ({ contestId, file, unitId }) as const
const staff = () => t.as('organizer-1').unit
const bring = async (file: { base64: string }) => {
  const { digest } = got(await staff().previewSheet(asked(file)))
  return staff().importSheet({ ...asked(file), digest })
}

test('500 rows are looked at and imported, each within 3 s; the same file again changes nothing', async () => {
  const file = fileOf([heads, ...Array.from({ length: 500 }, (_, index) => rowOf(index))])
  expect(file.base64.length).toBeLessThan(95_000)
  const begun = performance.now()
  const preview = got(await staff().previewSheet(asked(file)))
  const seen = performance.now()
  const imported = got(await staff().importSheet({ ...asked(file), digest: preview.digest }))
  const done = performance.now()
  process.stdout.write(
    `500 rows: preview ${Math.round(seen - begun)} ms, import ${Math.round(done - seen)} ms\n`,
  )
  expect([seen - begun < 3_000, done - seen < 3_000]).toEqual([true, true])
  expect(preview.faults).toEqual([])
  expect(imported).toEqual({ added: 500, wereHere: 0, awaiting: 500 })
  expect(t.databaseCalls('importSheet')).toBeLessThan(15)
  const before = await t.all<Submission>('submissions')
  expect(before).toHaveLength(500)
  expect(before.find(({ title }) => title === '晨读第 7 集')).toMatchObject({
    authors: [{ name: '张七' }],
    categoryId: 'qingchun',
    channel: 'staff',
    state: 'draft',
    fileName: '7.mp4',
  })
  expect(got(await staff().importSheet({ ...asked(file), digest: preview.digest }))).toEqual({
    added: 0,
    wereHere: 500,
    awaiting: 0,
  })
  expect(await t.all('submissions')).toEqual(before)
  expect((await trailOf(t, contestId)).map(({ action, after }) => [action, after])).toEqual([
    ['importSheet', { rows: 500, added: 500, unitId: null }],
  ])
}, 60_000)

test('one wrong row, and nothing is imported; every problem is at its cell', async () => {
  const wrong = [...rowOf(1)]
  wrong[4] = '1990000'
  const file = fileOf([heads, rowOf(0), wrong, rowOf(0)])
  const preview = got(await staff().previewSheet(asked(file)))
  const faults: readonly SheetFault[] = preview.faults
  expect(faults.map(({ cell, code, other }) => [cell, code, other])).toEqual([
    ['E3', 'NOT_A_PHONE', undefined],
    ['D4', 'ROW_TWICE', 'D2'],
  ])
  expect(preview.rows.map(({ phone }) => phone)).toEqual(['199****0000', '*******', '199****0000'])
  expect(await staff().importSheet({ ...asked(file), digest: preview.digest })).toEqual({
    ok: false,
    error: { code: 'SHEET_HAS_FAULTS', faults },
  })
  expect(await staff().importSheet({ ...asked(fileOf([heads, rowOf(0)])), digest: preview.digest })).toEqual({
    ok: false,
    error: { code: 'SHEET_CHANGED' },
  })
  expect(await t.all('submissions')).toEqual([])
})

test('an import that broke off is finished by the same sheet; a longer sheet adds what is new', async () => {
  const three = fileOf([heads, rowOf(0), rowOf(1), rowOf(2)])
  got(await bring(three))
  await t.database.collection('submissions').where({ title: '晨读第 2 集' }).remove()
  await t.database.collection('sheetImports').where({ contestId }).remove()
  expect(got(await bring(three))).toEqual({ added: 1, wereHere: 2, awaiting: 1 })
  const four = fileOf([heads, rowOf(3), rowOf(2), rowOf(1), rowOf(0)])
  expect(got(await bring(four))).toMatchObject({ added: 1, wereHere: 3 })
  // Two who press at once bring it once.
  const five = fileOf([heads, rowOf(4)])
  await Promise.all([bring(five), bring(five), bring(five)])
  expect(await t.all('submissions')).toHaveLength(5)
})

test('who entered alone is found in the sheet, at the phone’s cell', async () => {
  const form = formOf('夜班', '张一', '19900000000')
  const { entryId } = got(
    await staff().saveUnitWork({ contestId, to: { key: newKey() }, unitId: null, form }),
  )
  await t.database
    .collection('submissions')
    .where({ _id: entryId })
    .update({ channel: 'individual', state: 'submitted' })
  const { faults } = got(await staff().previewSheet(asked(fileOf([heads, rowOf(0)]))))
  expect(faults).toEqual([
    { cell: 'E2', row: 2, column: '手机号码', code: 'OTHER_WAY', severity: 'blocks', other: '夜班' },
  ])
})

test('the unit’s sheet with links goes to review at once, under its unit', async () => {
  const stages = [{ stageId: 'all', name: '征集', opensAt: 0, closesAt: 4e12, rights: ['enter'] as const }]
  const { requirements, categories } = wenzhouContest
  await t.close()
  t = await openUnits({ stages, requirements, categories })
  const csv = [
    '推荐作品汇总表,,,,,',
    '推荐单位,石家庄市总工会,联系人,王敏,联系方式,19900000009',
    '序号,作品题目,作者姓名,职业/单位,作品链接,手机号码',
    '1,楠溪江的一天,"张三、李四",教师/温州一中,https://v.douyin.com/abcDEF1/,19900000001',
  ].join('\r\n')
  const sheet = {
    ...asked({ base64: Buffer.from(csv).toString('base64') }),
    categoryId: categories[0]?.categoryId ?? '',
  } as const
  const liaison = t.as('liaison-1').unit
  const preview = got(await liaison.previewSheet(sheet))
  expect(preview.faults.filter(({ severity }) => severity === 'blocks')).toEqual([])
  expect(preview.head).toEqual({ unit: '石家庄市总工会', contact: '王敏', phone: '199****0009' })
  expect(got(await liaison.importSheet({ ...sheet, digest: preview.digest }))).toEqual({
    added: 1,
    wereHere: 0,
    awaiting: 0,
  })
  const [work] = await t.all<Submission>('submissions')
  expect(work).toMatchObject({
    state: 'submitted',
    channel: 'unit',
    unitId: 'u-zonggonghui',
    fields: { occupation: '教师' },
  })
})

test('what is no sheet is refused by name', async () => {
  const preview = (bytes: Buffer) => staff().previewSheet(asked({ base64: bytes.toString('base64') }))
  expect(await preview(Buffer.from('\u0000\u0001film'))).toMatchObject({
    error: { code: 'SHEET_NOT_READABLE', why: 'notSheet' },
  })
  expect(await preview(Buffer.from('你好'))).toMatchObject({
    error: { code: 'SHEET_NOT_READABLE', why: 'noHeader' },
  })
  expect(
    await staff().previewSheet({ ...asked({ base64: '' }), file: { fileId: 'cloud://nobodys' } }),
  ).toEqual({ ok: false, error: { code: 'FILE_NOT_FOUND' } })
})

const exported = async (input: { kind: 'entries' | 'reviews' | 'contacts'; reason?: string }) => {
  const { base64, rows, name } = got(await staff().exportSheet({ contestId, ...input }))
  const sheet = await readSheet(Buffer.from(base64, 'base64'))
  return {
    rows,
    name,
    texts: sheet.rows.map(({ cells }) => cells.map(({ text }) => text)),
    cells: sheet.rows.flatMap(({ cells }) => cells),
  }
}

test('exports: nothing is computed, contacts are masked until a reason is given, and who took them is on record', async () => {
  const file = fileOf([
    heads,
    ['1', '张三', '石家庄一中', '晨读', '19900000001', '石家庄市桥西区某路 1 号', '＝1+1', '青春影像', ''],
  ])
  got(await bring(file))
  await t.database
    .collection('submissions')
    .where({ contestId })
    .update({ state: 'submitted', submittedAt: 1, city: '@cmd', reviews: [] })
  const entries = await exported({ kind: 'entries' })
  expect(entries.rows).toBe(1)
  expect(entries.name).toBe('作品清单20201020-1000.xlsx')
  expect(entries.texts[1]).toEqual(expect.arrayContaining(['晨读', "'@cmd", "'＝1+1"]))
  expect(entries.cells.some(({ isFormula }) => isFormula)).toBe(false)
  expect(JSON.stringify([entries.texts, (await exported({ kind: 'reviews' })).texts])).not.toMatch(
    /1990000|桥西/,
  )

  const masked = JSON.stringify((await exported({ kind: 'contacts' })).texts)
  expect(masked).toContain('199****0001')
  expect(masked).not.toMatch(/19900000001|某路/)
  const whole = JSON.stringify((await exported({ kind: 'contacts', reason: '通知领奖' })).texts)
  expect(whole).toMatch(/19900000001.*某路/)
  const taken = (await trailOf(t, contestId)).filter(({ action }) => action === 'exportSheet')
  expect(taken.map(({ reason, after }) => [reason, after])).toEqual([
    ['', { kind: 'entries', rows: 1, isWhole: false }],
    ['', { kind: 'reviews', rows: 1, isWhole: false }],
    ['', { kind: 'contacts', rows: 4, isWhole: false }],
    ['通知领奖', { kind: 'contacts', rows: 4, isWhole: true }],
  ])
  for (const who of ['reviewer-1', 'observer-1', 'liaison-1', 'voter-1'])
    expect(await t.as(who).unit.exportSheet({ contestId, kind: 'entries' })).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN' },
    })
})
