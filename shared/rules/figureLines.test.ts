import { readCount, readDay, readFigures } from './figureLines'

const line = (...cells: string[]) => cells.join('\t')
const good = line('037', '抖音', '12.5万', '3,400', '-', '抖音作品页', '2024/9/26')

test.each([
  ['12,000', 12_000],
  ['1.2万', 12_000],
  ['３．５w', 35_000],
  ['0', 0],
  ['', null],
  ['—', null],
  ['1.5', undefined],
  ['-3', undefined],
  ['很多', undefined],
])('%s is %s', (text, count) => expect(readCount(text)).toBe(count))

test.each([
  ['2024-09-26', '2024-09-26'],
  ['2024/9/6', '2024-09-06'],
  ['2024年9月26日', '2024-09-26'],
  ['2024.9.26', '2024-09-26'],
  ['2024-02-30', undefined],
  ['9月26日', undefined],
])('%s is %s', (text, day) => expect(readDay(text)).toBe(day))

test('a table from Excel: its heading left out, lines of one work together', () => {
  const heading = line('编号', '平台', '播放', '点赞', '转发', '来源', '日期')
  const other = line('037号', '视频号', '', '88', '12', '视频号助手', '2024年9月25日')
  expect(readFigures([heading, good, '', other].join('\r\n'))).toEqual({
    faults: [],
    works: [
      {
        work: '037',
        figures: [
          {
            ...{ platform: '抖音', views: 125_000, likes: 3_400, forwards: null },
            ...{ source: '抖音作品页', day: '2024-09-26' },
          },
          {
            ...{ platform: '视频号', views: null, likes: 88, forwards: 12 },
            ...{ source: '视频号助手', day: '2024-09-25' },
          },
        ],
      },
    ],
  })
})

test('every line that cannot be read is named, with what is wrong', () => {
  const lines = [
    '037 抖音 100',
    line('三十七', '抖音', '1', '1', '1', '页面', '2024-09-26'),
    line('037', '', '1', '1', '1', '页面', '2024-09-26'),
    line('037', '抖音', '1', '许多', '1', '页面', '2024-09-26'),
    line('037', '抖音', '', '', '', '页面', '2024-09-26'),
    line('037', '抖音', '1', '1', '1', '', '2024-09-26'),
    line('037', '抖音', '1', '1', '1', '页面', '昨天'),
    good,
    ...Array.from({ length: 12 }, () => good),
  ]
  const { works, faults } = readFigures(lines.join('\n'))
  expect(faults).toEqual([
    { line: 1, fault: 'COLUMNS' },
    { line: 2, fault: 'WORK' },
    { line: 3, fault: 'PLATFORM' },
    { line: 4, fault: 'COUNT' },
    { line: 5, fault: 'NO_COUNT' },
    { line: 6, fault: 'SOURCE' },
    { line: 7, fault: 'DAY' },
    { line: 20, fault: 'TOO_MANY' },
  ])
  expect(works).toHaveLength(1)
})
