import { _, cloudForTest, codeOf, type Document } from './cloudForTest'

const bench = cloudForTest()

/** The document after an update, without its `_id`. */
async function updated(before: Document, change: object): Promise<Document> {
  const collection = await bench.fresh([{ _id: 'x', ...before }])
  await collection.doc('x').update(change)
  const { _id, ...after } = (await collection.doc('x').get()).data[0]
  return after
}

const cases = (rows: [string, Document, object, Document][]) => rows

describe('arrays', () => {
  test.each(
    cases([
      ['push one', { a: [1] }, { a: _.push(2) }, { a: [1, 2] }],
      ['push several', { a: [1] }, { a: _.push(2, 3) }, { a: [1, 2, 3] }],
      ['push an array pushes its elements', { a: [1] }, { a: _.push([2, 3]) }, { a: [1, 2, 3] }],
      ['push an object', { a: [] }, { a: _.push({ x: 1 }) }, { a: [{ x: 1 }] }],
      ['push makes the array', {}, { a: _.push(1) }, { a: [1] }],
      [
        'push each at a position',
        { a: [1, 4] },
        { a: _.push({ each: [2, 3], position: 1 }) },
        { a: [1, 2, 3, 4] },
      ],
      [
        'push at a position from the end',
        { a: [1, 4] },
        { a: _.push({ each: [3], position: -1 }) },
        { a: [1, 3, 4] },
      ],
      ['push and sort', { a: [5, 1] }, { a: _.push({ each: [3], sort: 1 }) }, { a: [1, 3, 5] }],
      [
        'push, sort and slice',
        { a: [1, 2, 3] },
        { a: _.push({ each: [4, 5, 6], sort: -1, slice: 3 }) },
        { a: [6, 5, 4] },
      ],
      ['push and keep the last', { a: [1, 2] }, { a: _.push({ each: [3, 4], slice: -3 }) }, { a: [2, 3, 4] }],
      ['push and keep none', { a: [1] }, { a: _.push({ each: [2], slice: 0 }) }, { a: [] }],
      [
        'push and sort by a field',
        { a: [{ s: 3 }, { s: 1 }] },
        { a: _.push({ each: [{ s: 2 }], sort: { s: -1 } }) },
        { a: [{ s: 3 }, { s: 2 }, { s: 1 }] },
      ],
      ['push into a nested array', { a: { b: [1] } }, { a: { b: _.push(2) } }, { a: { b: [1, 2] } }],
      ['pop takes the last', { a: [1, 2, 3] }, { a: _.pop() }, { a: [1, 2] }],
      ['pop of an empty array', { a: [] }, { a: _.pop() }, { a: [] }],
      ['shift takes the first', { a: [1, 2, 3] }, { a: _.shift() }, { a: [2, 3] }],
      ['unshift', { a: [3] }, { a: _.unshift(1, 2) }, { a: [1, 2, 3] }],
      ['unshift an array', { a: [3] }, { a: _.unshift([1, 2]) }, { a: [1, 2, 3] }],
      ['pull a value, wherever it is', { a: [1, 2, 1] }, { a: _.pull(1) }, { a: [2] }],
      ['pull by a condition', { a: [1, 5, 9] }, { a: _.pull(_.gte(5)) }, { a: [1] }],
      ['pull what is in a list', { a: ['x', 'y', 'z'] }, { a: _.pull(_.in(['x', 'z'])) }, { a: ['y'] }],
      [
        'pull documents by some fields',
        {
          a: [
            { x: 1, y: 1 },
            { x: 2, y: 1 },
          ],
        },
        { a: _.pull({ x: 1 }) },
        { a: [{ x: 2, y: 1 }] },
      ],
      [
        'pull documents by a condition',
        { a: [{ n: 1 }, { n: 8 }] },
        { a: _.pull({ n: _.gt(5) }) },
        { a: [{ n: 1 }] },
      ],
      ['pull where nothing is', {}, { a: _.pull(1) }, {}],
      ['pullAll', { a: [1, 2, 3, 1] }, { a: _.pullAll([1, 3]) }, { a: [2] }],
      [
        'pullAll takes whole documents only',
        { a: [{ x: 1, y: 1 }, { x: 1 }] },
        { a: _.pullAll([{ x: 1 }]) },
        { a: [{ x: 1, y: 1 }] },
      ],
      ['addToSet what is not there', { a: [1] }, { a: _.addToSet(2) }, { a: [1, 2] }],
      ['addToSet what is there', { a: [1, 2] }, { a: _.addToSet(2) }, { a: [1, 2] }],
      ['addToSet of a document', { a: [{ x: 1 }] }, { a: _.addToSet({ x: 1 }) }, { a: [{ x: 1 }] }],
      ['addToSet of an array adds it as one', { a: [1] }, { a: _.addToSet([2, 3]) }, { a: [1, [2, 3]] }],
      ['addToSet each', { a: [1] }, { a: _.addToSet({ $each: [1, 2, 3] }) }, { a: [1, 2, 3] }],
      ['addToSet makes the array', {}, { a: _.addToSet(1) }, { a: [1] }],
    ]),
  )('%s', async (_name, before, change, after) => {
    expect(await updated(before, change)).toEqual(after)
  })
})

describe('places that the condition found', () => {
  const lines = [
    { work: 'w1', count: 1 },
    { work: 'w2', count: 1 },
    { work: 'w1', count: 1 },
  ]
  const counts = async (where: Document, change: object): Promise<number[]> => {
    const collection = await bench.fresh([{ _id: 'x', lines }])
    await collection.where({ _id: 'x', ...where }).update(change)
    return (await collection.doc('x').get()).data[0].lines.map(({ count }: { count: number }) => count)
  }

  test.each<[string, Document, object, number[]]>([
    ['$ is the first', { 'lines.work': 'w1' }, { 'lines.$.count': _.inc(5) }, [6, 1, 1]],
    ['$ of another', { 'lines.work': 'w2' }, { 'lines.$.count': 9 }, [1, 9, 1]],
    [
      '$ by elemMatch',
      { lines: _.elemMatch({ work: 'w2', count: 1 }) },
      { 'lines.$.count': _.mul(3) },
      [1, 3, 1],
    ],
    ['$[] is every one', {}, { 'lines.$[].count': _.inc(1) }, [2, 2, 2]],
    ['none is found', { 'lines.work': 'w9' }, { 'lines.$.count': 9 }, [1, 1, 1]],
  ])('%s', async (_name, where, change, expected) => {
    expect(await counts(where, change)).toEqual(expected)
  })

  test('$ without a condition on the array is refused', async () => {
    const collection = await bench.fresh([{ _id: 'x', lines }])
    expect(await codeOf(collection.where({ _id: 'x' }).update({ 'lines.$.count': 9 }))).toMatch(
      /FAILED|INVALID/,
    )
  })
})
