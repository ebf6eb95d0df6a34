import type { Sheet, SheetFault } from '#shared/model/sheet'
import { hebei2020 } from '#shared/presets/hebei2020'
import { wenzhou2024 } from '#shared/presets/wenzhou2024'
import { type SheetAsks, worksIn } from './works'

const wenzhou: SheetAsks = {
  ...wenzhou2024,
  categoryId: 'any',
  unit: '',
  categories: [{ categoryId: 'any', name: '全部' }],
}
const hebei: SheetAsks = { ...hebei2020, categoryId: 'fendou', unit: '' }

/** Rows as a person types them, the first of them row 1. */
const sheetOf = (...rows: readonly (readonly string[])[]): Sheet => ({
  rows: rows
    .map((texts, index) => ({
      row: index + 1,
      cells: texts
        .map((text, at) => ({ column: at + 1, text, isFormula: false }))
        .filter(({ text }) => text !== ''),
    }))
    .filter(({ cells }) => cells.length > 0),
})

const read = (sheet: Sheet, asks = wenzhou) => {
  const found = worksIn(sheet, asks)
  if (!found.ok) throw new Error(found.error)
  return found.value
}
const said = (faults: readonly SheetFault[]) =>
  faults.map(({ cell, code, severity }) => `${cell} ${code} ${severity}`)

const head2 = [
  ['第六届“最美 in 温州”推荐作品汇总表', '第六届“最美 in 温州”推荐作品汇总表'],
  ['推荐单位：温州市总工会（盖章）', '', '联系人', '王敏', '联系方式', '0577-88990000'],
  ['序号', '作品题目（必填）', '作者 姓名', '职业／单位', '作品链接', '手机号码*'],
]

test('the unit’s sheet: title over its columns, a head, spaces, full-width digits, two people in a cell', () => {
  const { head, works, faults } = read(
    sheetOf(
      ...head2,
      [
        '1',
        ' 《楠溪江的一天》 ',
        '张　三、李四',
        '教师/温州一中',
        '复制打开抖音 https://v.douyin.com/abcWORK/ 看',
        '１９９ 0000 0001',
      ],
      ['2', '灯塔', '王 五', '瓯海区总工会', 'https://v.douyin.com/defWORK/', '19900000002'],
      ['3'],
      ['注：本表请于9月25日前报送'],
    ),
  )
  expect(head).toEqual({ unit: '温州市总工会', contact: '王敏', phone: '0577-88990000' })
  expect(
    works.map(({ row, form: { content, hidden } }) => [
      row,
      content.title,
      content.authors,
      content.unit,
      content.items,
      hidden.phone,
    ]),
  ).toEqual([
    [
      4,
      '楠溪江的一天',
      [{ name: '张三' }, { name: '李四' }],
      '温州一中',
      [{ fileId: null, link: { platform: 'douyin', address: 'https://v.douyin.com/abcWORK' } }],
      '19900000001',
    ],
    [
      5,
      '灯塔',
      [{ name: '王五' }],
      '瓯海区总工会',
      [{ fileId: null, link: { platform: 'douyin', address: 'https://v.douyin.com/defWORK' } }],
      '19900000002',
    ],
  ])
  // What this form never asked for is told once.
  expect(said(faults)).toEqual(['A4 COLUMN_MISSING warns', 'A4 COLUMN_MISSING warns'])
})

test('every problem stands at its cell', () => {
  const { faults } = read(
    sheetOf(
      ...head2,
      ['1', '', '张三', '职工/总工会', '没有链接', '1990000'],
      ['2', '灯塔', '', '职工/总工会', 'https://v.douyin.com/aWORK/', '1.99E+10'],
      ['3', '=cmd|x', '李四', '职工/总工会', 'https://v.douyin.com/bWORK/', '19900000003'],
      ['4', '海', '赵六', '职工/总工会', 'https://v.douyin.com/cWORK/', ''],
      ['5', '海', '赵六', '#REF!', 'https://v.douyin.com/cWORK/', ''],
    ),
  )
  expect(said(faults.filter(({ code }) => code !== 'COLUMN_MISSING'))).toEqual([
    'E4 NOT_A_LINK blocks',
    'B4 MISSING blocks',
    'F4 NOT_A_PHONE blocks',
    'F5 PHONE_ROUNDED blocks',
    'C5 MISSING blocks',
    'B6 FORMULA blocks',
    'F7 MISSING blocks',
    'D8 ERROR_VALUE blocks',
    'F8 MISSING blocks',
    'B8 ROW_TWICE blocks',
  ])
})

test('the registration form as a table: words of the contest’s own, its categories, a missing address that may follow', () => {
  const { works, faults } = read(
    sheetOf(
      ['姓名', '单位', '作品题目', '手机号码', '通讯地址', '作品简介（200字以内）', '组别', '视频文件名'],
      ['张三', '石家庄一中', '晨读', '19900000001', '', '清晨的教室。', '青春影像', '01 晨读.mp4'],
      ['李四', '', '夜班', '19900000002', '石家庄', '简'.repeat(201), '别的组', ''],
    ),
    hebei,
  )
  expect(works[0]?.form.content).toMatchObject({
    title: '晨读',
    unit: '石家庄一中',
    categoryId: 'qingchun',
    items: [],
  })
  expect(works[0]?.fileName).toBe('01 晨读.mp4')
  expect(said(faults)).toEqual(['E2 MISSING warns', 'G3 NOT_A_CHOICE blocks', 'F3 TOO_LONG blocks'])
  expect(faults[2]).toMatchObject({ limit: 200, found: 201, column: '作品简介' })
})

test('the registration form upright, one work beside its labels', () => {
  const { works, faults } = read(
    sheetOf(
      ['参赛作品报名表', '参赛作品报名表', '参赛作品报名表', '参赛作品报名表'],
      ['姓 名', '张三', '单 位', '石家庄一中'],
      ['作品题目', '晨读', '手机号码', '199-0000-0001'],
      ['通讯地址', '石家庄市', '', ''],
      ['作品简介', '清晨的教室。'],
    ),
    hebei,
  )
  expect(works).toHaveLength(1)
  expect(works[0]?.form.content).toMatchObject({
    title: '晨读',
    authors: [{ name: '张三' }],
    unit: '石家庄一中',
    categoryId: 'fendou',
  })
  expect(works[0]?.form.hidden).toEqual({ phone: '19900000001', address: '石家庄市' })
  expect(faults).toEqual([])
})

test('headings in two merged lines: the lower one counts', () => {
  const { works } = read(
    sheetOf(
      ['序号', '作品题目', '作者信息', '作者信息', '作者信息', '作品链接'],
      ['序号', '作品题目', '姓名', '职业', '手机号码', '作品链接'],
      ['1', '灯塔', '王五', '渔民', '19900000002', 'https://v.douyin.com/defWORK/'],
    ),
  )
  expect(works.map(({ row, form }) => [row, form.content.title, form.content.authors[0]?.name])).toEqual([
    [3, '灯塔', '王五'],
  ])
})

test('a sheet without headings that we know is none of ours', () => {
  expect(worksIn(sheetOf(['a', 'b'], ['1', '2']), hebei)).toEqual({ ok: false, error: 'noHeader' })
  expect(worksIn(sheetOf(['作品题目', '姓名', '手机号码']), hebei)).toEqual({ ok: false, error: 'empty' })
})

test('a row is known again after its introduction was changed', () => {
  const row = (introduction: string) =>
    read(
      sheetOf(['姓名', '作品题目', '手机号码', '作品简介'], ['张三', '晨读', '19900000001', introduction]),
      hebei,
    ).works[0]?.rowKey
  expect(row('一')).toBe(row('二'))
})
