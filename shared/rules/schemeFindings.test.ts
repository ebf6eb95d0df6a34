import { bodyKinds } from '#shared/model/installation'
import type { Band } from '#shared/model/scheme'
import { hubei } from '#shared/presets/hubei'
import { bandFindings, headingsSum, isRefusedFor, partsSum } from './schemeFindings'

const itemOf = (itemId: string) => {
  const found = hubei.items.find((item) => item.itemId === itemId)
  if (!found) throw new Error(itemId)
  return found
}
const bandsOf = (itemId: string): readonly Band[] =>
  itemOf(itemId).parts.flatMap((part) => (part.kind === 'share' ? part.bands : []))

test('湖北: thirteen rows of quotas, with the dashes of the table', () => {
  const rows = hubei.quotas.map((one) => [
    one.names.join('、'),
    one.newsAMonth,
    one.softArticlesAMonth,
    one.readsAnArticle,
    one.videosAWeek,
  ])
  expect(rows).toEqual([
    ['党群办', 4, null, null, null],
    ['学校办公室（宣传办）', 4, 2, null, 1],
    ['财务部', 1, null, null, null],
    ['教务处', 2, 1, null, 2],
    ['督导办', 1, null, null, null],
    ['学籍与资助中心、后勤、招生办', 1, null, null, null],
    ['保卫处', 1, null, null, 2],
    ['学生处/团委', 4, 2, null, null],
    ['本科升学部', 2, 2, 1090, 1],
    ['健康管理系', 2, 2, 1835, 1],
    ['信息工程系', 2, 2, 1209, 1],
    ['机电工程系', 2, 2, 1442, 1],
    ['艺术工程系', 2, 2, 931, 1],
  ])
})

test('its headings, and what their parts add up to: some differ, and that is shown', () => {
  const sums = hubei.items.map((item) => [item.itemId, item.points, partsSum(item)])
  expect(sums).toEqual([
    ['training', 5, null],
    ['handover', 5, 3],
    ['rhythm', null, null],
    ['onTopic', 5, 5],
    ['team', 10, null],
    ['material', 5, 5],
    ['interaction', 10, null],
    ['channel', 15, 6],
    ['leads', 10, 10],
  ])
  expect(headingsSum(hubei)).toBe(65)
})

test('every figure from 0 to 100 has one band, and what is ours is marked', () => {
  expect(bandsOf('onTopic').map(({ from, points }) => [from, points])).toEqual([
    [95, 5],
    [90, 3],
    [80, 2],
    [70, 1],
    [0, 0],
  ])
  expect(bandsOf('onTopic').filter(({ isOurs }) => isOurs)).toHaveLength(1)
  expect(bandsOf('leads').map(({ points }) => points)).toEqual([10, 8, 6, 4, 2, 0])
  expect([bandFindings(bandsOf('onTopic')), bandFindings(bandsOf('leads'))]).toEqual([[], []])
})

describe('bands as notices write them', () => {
  const band = (from: number, to: number, ends: string): Band => ({
    ...{ from, to, includesFrom: ends[0] === '[', includesTo: ends[1] === ']', points: 1 },
  })
  test.each<[string, Band[], object[]]>([
    ['both ends taken', [band(0, 90, '[]'), band(90, 100, '[]')], [{ kind: 'overlap', at: 90 }]],
    ['neither end taken', [band(0, 90, '[)'), band(90, 100, '(]')], [{ kind: 'gap', at: 90 }]],
    ['nothing below', [band(70, 100, '[]')], [{ kind: 'gap', at: 0 }]],
    ['a hole', [band(0, 60, '[)'), band(70, 100, '[]')], [{ kind: 'gap', at: 60 }]],
    ['one within another', [band(0, 80, '[)'), band(70, 100, '[]')], [{ kind: 'overlap', at: 70 }]],
    ['the top left open', [band(0, 100, '[)')], [{ kind: 'gap', at: 100 }]],
    ['none', [], [{ kind: 'gap', at: 0 }]],
  ])('%s', (_what, bands, findings) => {
    expect(bandFindings(bands)).toEqual(findings)
  })
})

test('three kinds of body may not score forwards and likes; the others may', () => {
  const refused = bodyKinds.filter((kind) => isRefusedFor(kind, itemOf('interaction')))
  expect(refused).toEqual(['administration', 'massOrganisation', 'publicInstitution'])
  expect(
    hubei.items.filter((item) => isRefusedFor('publicInstitution', item)).map(({ name }) => name),
  ).toEqual(['互动'])
  expect(isRefusedFor(null, itemOf('interaction'))).toBe(false)
})
