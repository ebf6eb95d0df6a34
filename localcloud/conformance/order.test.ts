import { type Collection, cloudForTest, type Document, idsOf } from './cloudForTest'

const bench = cloudForTest()

describe('order', () => {
  test.each<[string, Document[], [string, 'asc' | 'desc'][], string]>([
    [
      'numbers as numbers',
      [
        { _id: 'a', v: 10 },
        { _id: 'b', v: 9 },
        { _id: 'c', v: -1 },
      ],
      [['v', 'asc']],
      'c b a',
    ],
    [
      'strings by code points',
      [
        { _id: 'a', v: 'b' },
        { _id: 'b', v: 'B' },
        { _id: 'c', v: '作' },
      ],
      [['v', 'asc']],
      'b a c',
    ],
    [
      'downwards',
      [
        { _id: 'a', v: 1 },
        { _id: 'b', v: 3 },
        { _id: 'c', v: 2 },
      ],
      [['v', 'desc']],
      'b c a',
    ],
    [
      'several keys, the first first',
      [
        { _id: 'a', v: 1, w: 1 },
        { _id: 'b', v: 2, w: 1 },
        { _id: 'c', v: 2, w: 2 },
      ],
      [
        ['v', 'desc'],
        ['w', 'asc'],
      ],
      'b c a',
    ],
    [
      'a dotted key',
      [
        { _id: 'a', v: { w: 2 } },
        { _id: 'b', v: { w: 1 } },
      ],
      [['v.w', 'asc']],
      'b a',
    ],
    ['what is missing comes first', [{ _id: 'a', v: 0 }, { _id: 'b' }], [['v', 'asc']], 'b a'],
    ['and last downwards', [{ _id: 'a', v: 0 }, { _id: 'b' }], [['v', 'desc']], 'a b'],
    [
      'null and missing are one',
      [{ _id: 'b', v: null }, { _id: 'a' }, { _id: 'c', v: null }],
      [
        ['v', 'asc'],
        ['_id', 'asc'],
      ],
      'a b c',
    ],
    [
      'types: null, number, string, object, array by its least, boolean, date',
      [
        { _id: 'date', v: new Date(0) },
        { _id: 'bool', v: false },
        { _id: 'object', v: {} },
        { _id: 'string', v: '' },
        { _id: 'number', v: 1e9 },
        { _id: 'null', v: null },
      ],
      [['v', 'asc']],
      'null number string object bool date',
    ],
    [
      'an array by its least upwards',
      [
        { _id: 'a', v: [5, 9] },
        { _id: 'b', v: 6 },
        { _id: 'c', v: 4 },
      ],
      [['v', 'asc']],
      'c a b',
    ],
    [
      'an array by its greatest downwards',
      [
        { _id: 'a', v: [5, 9] },
        { _id: 'b', v: 6 },
        { _id: 'c', v: 10 },
      ],
      [['v', 'desc']],
      'c a b',
    ],
    [
      'false before true',
      [
        { _id: 'a', v: true },
        { _id: 'b', v: false },
      ],
      [['v', 'asc']],
      'b a',
    ],
  ])('%s', async (_name, documents, keys, expected) => {
    const collection = await bench.fresh(documents)
    const ordered = keys.reduce<{ orderBy: Collection['orderBy']; get: Collection['get'] }>(
      (query, [field, direction]) => query.orderBy(field, direction),
      collection,
    )
    expect(idsOf(await ordered.get()).join(' ')).toBe(expected)
  })
})
