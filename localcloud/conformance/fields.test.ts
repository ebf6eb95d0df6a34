import { _, cloudForTest, type Document } from './cloudForTest'

const bench = cloudForTest()

describe('fields', () => {
  const document = {
    _id: 'x',
    a: 1,
    b: { c: 2, d: 3 },
    list: [1, 2, 3],
    lines: [
      { w: 1, n: 2 },
      { w: 2, n: 4 },
    ],
  }

  test.each<[string, object, Document]>([
    ['some', { a: true, list: 1 }, { _id: 'x', a: 1, list: [1, 2, 3] }],
    ['all but some', { b: false, lines: 0, list: 0 }, { _id: 'x', a: 1 }],
    ['without the id', { _id: false, a: true }, { a: 1 }],
    ['only the id', { _id: true }, { _id: 'x' }],
    ['a nested one', { 'b.c': true }, { _id: 'x', b: { c: 2 } }],
    ['all but a nested one', { 'b.c': 0, lines: 0, list: 0 }, { _id: 'x', a: 1, b: { d: 3 } }],
    ['of elements', { 'lines.n': 1 }, { _id: 'x', lines: [{ n: 2 }, { n: 4 }] }],
    ['that are not there', { zzz: 1 }, { _id: 'x' }],
    [
      'the first elements of an array',
      { list: _.project.slice(2), b: 0, lines: 0 },
      { _id: 'x', a: 1, list: [1, 2] },
    ],
    ['the last elements', { list: _.project.slice(-1), b: 0, lines: 0 }, { _id: 'x', a: 1, list: [3] }],
    [
      'elements from the middle',
      { list: _.project.slice([1, 1]), b: 0, lines: 0 },
      { _id: 'x', a: 1, list: [2] },
    ],
    [
      'the first element that matches',
      { lines: _.project.elemMatch({ n: { $gt: 2 } }) },
      { _id: 'x', lines: [{ w: 2, n: 4 }] },
    ],
  ])('%s', async (_name, projection, expected) => {
    const collection = await bench.fresh([document])
    expect((await collection.field(projection).get()).data).toEqual([expected])
  })

  test('together with where, order and limit', async () => {
    const collection = await bench.fresh([
      { _id: 'a', n: 1, x: 1 },
      { _id: 'b', n: 2, x: 1 },
    ])
    const { data } = await collection.where({ x: 1 }).orderBy('n', 'desc').limit(1).field({ _id: 1 }).get()
    expect(data).toEqual([{ _id: 'b' }])
  })
})
