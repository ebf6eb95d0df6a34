import { sheetLimits } from '#shared/model/sheet'
import type { Submission } from '#shared/model/submission'
import { readSheet } from '../../../cloudfunctions/_runtime/sheet/readSheet'
import { writeXlsx } from '../../../cloudfunctions/_runtime/sheet/writeXlsx'
import type { TestCloud } from '../../cloud'
import { hebeiContest } from '../../fixtures/contests'
import { unitDocuments } from '../../fixtures/units'
import { openHebei } from '../../season'
import { closePhones } from '..'
import { phoneOf } from './voter'

const { contestId } = hebeiContest
let t: TestCloud
beforeEach(async () => {
  t = await openHebei({
    at: '2020-10-20 10:00',
    instancesPerFunction: 2,
    season: { contest: hebeiContest, works: [] },
  })
  await t.write(unitDocuments(contestId))
})
afterEach(async () => {
  await closePhones()
  await t.close()
})

/** Words that no packing makes small. */
const words = (seed: number) =>
  Array.from({ length: 190 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((seed * 7_919 + index * 104_729 + seed * index) % 20_000)),
  ).join('')

const rows = Array.from({ length: 200 }, (_, index) => [
  `张${'一二三四五六七八九'[index % 9]}`,
  '石家庄一中',
  `晨读第 ${index + 1} 集`,
  `199${String(index).padStart(8, '0')}`,
  '青春影像',
  words(index + 1),
])
const sheet = writeXlsx('报名表', [['姓名', '单位', '作品题目', '手机号码', '组别', '作品简介'], ...rows])

test('a sheet too large for a question is sent in parts from a chat, looked at and imported', async () => {
  expect(sheet.length).toBeGreaterThan(sheetLimits.inlineBytes)
  const { phone, line } = await phoneOf(t, 'organizer-1')
  await phone.open('pages/unit/sheets/index', { contestId })
  await phone.see('选择 Excel 或 CSV 文件')
  await phone.pickNext({ name: '汇总表.xlsx', base64: sheet.toString('base64') })
  await phone.tap('选择 Excel 或 CSV 文件')
  await phone.see('导入 200 件作品', 30_000)
  expect(line.arrived.length).toBeGreaterThan(0)
  await phone.tap('导入 200 件作品')
  await phone.see('导入了 200 件作品', 30_000)
  const works = await t.all<Submission>('submissions', { contestId })
  expect(works).toHaveLength(200)
  expect(works.every(({ state, channel }) => state === 'draft' && channel === 'staff')).toBe(true)
}, 120_000)

test('what is exported opens in WeChat’s own reader', async () => {
  const { phone } = await phoneOf(t, 'organizer-1')
  await phone.open('pages/unit/units/index', { contestId })
  await phone.see('导出 Excel')
  await phone.tap('导出 Excel')
  await phone.see('联系人')
  await phone.tap({ css: '.sheet-foot .button' })
  await phone.see('已记入操作记录', 20_000)
  const [opened] = await phone.openedDocuments()
  expect(opened).toMatchObject({ fileType: 'xlsx' })
  expect(opened?.name).toMatch(/\.xlsx$/)
  const read = await readSheet(Buffer.from(opened?.base64 ?? '', 'base64'))
  expect(JSON.stringify(read)).toContain('作品')
}, 60_000)
