import { cloudForTest, type Document } from './cloudForTest'

export const document: Document = {
  _id: 'x',
  n: 7,
  m: -2.5,
  zero: 0,
  nil: null,
  yes: true,
  s: 'Hello 世界',
  csv: 'a,b,,c',
  list: [3, 1, 2],
  words: ['b', 'a', 'b'],
  lines: [
    { w: 'w1', c: 2 },
    { w: 'w2', c: 5 },
  ],
  map: { w1: 4, w2: 9 },
  at: new Date('2020-11-25T16:05:06.789Z'),
  later: new Date('2020-11-26T16:05:06.789Z'),
}

/** Tests of one expression each: it is given as the SDK makes it, and its value read back through a projection. */
export function expressionsForTest(): (name: string, cases: [string, unknown, unknown][]) => void {
  const bench = cloudForTest()
  return (name, cases) =>
    describe(name, () => {
      test.each(cases)('%s', async (_name, expression, expected) => {
        const collection = await bench.fresh([document])
        const { data } = await collection.aggregate().project({ _id: 0, value: expression }).end()
        expect(data[0]).toEqual(expected === undefined ? {} : { value: expected })
      })
    })
}
