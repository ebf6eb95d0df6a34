import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { assign, inPanel, juror, openJudging, worksOf } from '../../tests/judging'
import { readSheet } from '../_runtime/sheet/readSheet'

let t: TestCloud
afterEach(() => t.close())

const criteria = [
  { criterionId: 'idea', name: '策划创意', weight: 60 },
  { criterionId: 'craft', name: '制作难度', weight: 40 },
]
const print = async (kind: 'blank' | 'filled' | 'minutes') => {
  const reply = await t.as('organizer-1').judging.printPanel({ ...inPanel, kind })
  if (!reply.ok) throw new Error(reply.error.code)
  const { rows } = await readSheet(Buffer.from(reply.value.base64, 'base64'))
  return { ...reply.value, texts: rows.map(({ cells }) => cells.map(({ text }) => text)) }
}
const judge = async (index: number, idea: number) => {
  for (const entryId of await worksOf(t, index))
    await juror(t, index).saveScores({
      ...{ ...inPanel, entryId, scores: { idea, craft: 700 }, tick: null, comment: '画面好' },
      ...{ baseVersion: 0, key: `a-key-of-${index}-${entryId}` },
    })
  expect(await juror(t, index).signOff(inPanel)).toMatchObject({ ok: true })
}

test('a sheet for each juror, empty or as it was given, and the minutes; each on record', async () => {
  t = await openJudging({ works: 4, jurors: 4, panel: { criteria } })
  await assign(t, 4)
  await juror(t, 3).declareRecusal({
    ...{ ...inPanel, entryId: (await worksOf(t, 3))[0] ?? '', reason: 'declared', words: '同事的作品' },
  })
  await t.as('organizer-1').judging.assignPanel({ ...inPanel, jurors: [], reason: '补派' })
  for (const index of [0, 1, 2, 3]) await judge(index, 900)
  const blank = await print('blank')
  expect(blank.sheets).toBe(4)
  expect(blank.texts[0]?.[0]).toBe('“奋进2020·河北有我”短视频大赛初评评分表')
  expect(blank.texts.flat()).toContain('策划创意\n60%')
  expect(blank.texts.flat()).not.toContain('8.20')
  const filled = await print('filled')
  expect(filled.texts.flat()).toEqual(expect.arrayContaining(['9', '7', '8.20', '画面好']))
  expect(filled.texts.flat().join(' ')).toMatch(/评委签名/)
  const minutes = await print('minutes')
  const words = minutes.texts.flat().join('\n')
  expect(words).toContain('评委3回避《')
  expect(words).toContain('同事的作品')
  expect(words).toContain('五、评委变动：无。')
  expect(words).toContain('8.20')
  const trail = await trailOf(t, inPanel.contestId)
  expect(trail.slice(-3).map(({ action, after }) => [action, after])).toEqual([
    ['printPanel', { kind: 'blank', sheets: 4 }],
    ['printPanel', { kind: 'filled', sheets: 4 }],
    ['printPanel', { kind: 'minutes', sheets: 1 }],
  ])
})

test('a blind panel’s sheets name nobody but the juror', async () => {
  t = await openJudging({ works: 4, jurors: 3, panel: { criteria, blind: true } })
  await assign(t, 3)
  const { texts } = await print('filled')
  const words = texts.flat().join('\n')
  for (const name of ['唐山市总工会', '保定学院', '作者']) expect(words).not.toContain(name)
  expect(words).toMatch(/评委：评委\d/)
})
