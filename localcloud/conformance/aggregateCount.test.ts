import { aggregateForTest, byId, type Pipeline } from './aggregateForTest'
import { _, $, type Collection, type Document } from './cloudForTest'

const bench = aggregateForTest()

bench.table('count, sortByCount, bucket', [
  ['count', (p) => p.match({ kind: 'short' }).count('shorts'), [{ shorts: 3 }]],
  ['count of nothing is nothing', (p) => p.match({ kind: 'zzz' }).count('n'), []],
  [
    'sortByCount',
    (p) => p.sortByCount('$kind'),
    [
      { _id: 'short', count: 3 },
      { _id: 'drama', count: 2 },
    ],
  ],
  [
    'sortByCount of an expression',
    (p) => p.match({ votes: _.gt(0) }).sortByCount($.gt(['$votes', 1])),
    [
      { _id: true, count: 3 },
      { _id: false, count: 1 },
    ],
  ],
  [
    'bucket',
    (p) => p.match({ votes: _.gt(0) }).bucket({ groupBy: '$votes', boundaries: [0, 5, 10] }),
    [
      { _id: 0, count: 1 },
      { _id: 5, count: 3 },
    ],
  ],
  [
    'bucket with a default and an output',
    (p) =>
      p.match({ votes: _.gt(0) }).bucket({
        groupBy: '$votes',
        boundaries: [5, 6],
        default: 'other',
        output: { n: $.sum(1), all: $.sum('$votes') },
      }),
    [
      { _id: 5, n: 2, all: 10 },
      { _id: 'other', n: 2, all: 10 },
    ],
  ],
  [
    'bucketAuto',
    (p) =>
      p
        .match({ votes: _.gt(0) })
        .sort(byId)
        .bucketAuto({ groupBy: '$votes', buckets: 2 }),
    [
      { _id: { min: 1, max: 9 }, count: 3 },
      { _id: { min: 9, max: 9 }, count: 1 },
    ],
  ],
])

describe('how many come back', () => {
  let many: Collection
  beforeAll(async () => {
    many = await bench.fresh(Array.from({ length: 1_500 }, (_, n) => ({ n })))
  })

  test.each<[string, (p: Pipeline) => Pipeline, number]>([
    ['20 when nothing is said', (p) => p, 20],
    ['20 groups', (p) => p.group({ _id: '$n' }), 20],
    ['as many as the limit says', (p) => p.limit(1_200), 1_200],
    ['more than a page of documents', (p) => p.group({ _id: '$n' }).limit(10_000), 1_500],
    ['a sample', (p) => p.sample({ size: 7 }), 7],
  ])('%s', async (_name, stages, length) => {
    expect((await stages(many.aggregate()).end()).data).toHaveLength(length)
  })

  test('what is counted and summed is everything', async () => {
    const { data } = await many
      .aggregate()
      .group({ _id: null, n: $.sum(1), sum: $.sum('$n') })
      .end()
    expect(data).toEqual([{ _id: null, n: 1_500, sum: (1_499 * 1_500) / 2 }])
  })

  test('a sample shows no document twice', async () => {
    const { data } = await many.aggregate().sample({ size: 500 }).limit(500).end()
    expect(new Set(data.map(({ _id }: Document) => _id)).size).toBe(500)
  })
})
