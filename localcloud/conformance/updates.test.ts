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

describe('fields', () => {
  test.each(
    cases([
      ['a value replaces one and leaves the others', { a: 1, b: 2 }, { a: 'x' }, { a: 'x', b: 2 }],
      ['a new field comes last', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
      ['a value of another type', { a: [1] }, { a: false }, { a: false }],
      ['null is a value', { a: 1 }, { a: null }, { a: null }],
      ['undefined is nothing', { a: 1, b: 2 }, { a: undefined, b: 3 }, { a: 1, b: 3 }],
      ['an empty array', { a: [1] }, { a: [] }, { a: [] }],
      ['an object merges', { a: { x: 1, y: 2 } }, { a: { x: 9 } }, { a: { x: 9, y: 2 } }],
      [
        'an object merges deeply',
        { a: { b: { c: 1, d: 2 } } },
        { a: { b: { c: 3 } } },
        { a: { b: { c: 3, d: 2 } } },
      ],
      ['_.set replaces an object', { a: { x: 1, y: 2 } }, { a: _.set({ x: 9 }) }, { a: { x: 9 } }],
      ['_.set of an empty object', { a: { x: 1 } }, { a: _.set({}) }, { a: {} }],
      ['a dotted path', { a: { x: 1, y: 2 } }, { 'a.x': 9 }, { a: { x: 9, y: 2 } }],
      ['a dotted path makes what is missing', {}, { 'a.b.c': 1 }, { a: { b: { c: 1 } } }],
      ['an element by place', { a: [1, 2, 3] }, { 'a.1': 9 }, { a: [1, 9, 3] }],
      ['a place beyond the end is filled up with null', { a: [1] }, { 'a.3': 9 }, { a: [1, null, null, 9] }],
      ['a field of an element', { a: [{ x: 1 }, { x: 2 }] }, { 'a.1.x': 9 }, { a: [{ x: 1 }, { x: 9 }] }],
      ['a number as a key of what is missing', {}, { 'a.0': 1 }, { a: { '0': 1 } }],
      ['a Chinese key', { 票: 1 }, { 票: _.inc(1) }, { 票: 2 }],
      ['remove', { a: 1, b: 2 }, { a: _.remove() }, { b: 2 }],
      ['remove what is missing', { b: 2 }, { a: _.remove() }, { b: 2 }],
      ['remove a nested field', { a: { x: 1, y: 2 } }, { a: { x: _.remove() } }, { a: { y: 2 } }],
      [
        'remove the last nested field leaves an empty object',
        { a: { x: 1 } },
        { 'a.x': _.remove() },
        { a: {} },
      ],
      ['remove an element leaves null', { a: [1, 2, 3] }, { 'a.1': _.remove() }, { a: [1, null, 3] }],
      ['rename', { a: 1, b: 2 }, { a: _.rename('c') }, { b: 2, c: 1 }],
      ['rename onto a field that is there', { a: 1, b: 2 }, { a: _.rename('b') }, { b: 1 }],
      ['rename what is missing', { b: 2 }, { a: _.rename('c') }, { b: 2 }],
      ['rename a nested field', { a: { x: 1 } }, { 'a.x': _.rename('a.y') }, { a: { y: 1 } }],
      [
        'several operators at once',
        { n: 1, t: [1], x: 0 },
        { n: _.inc(2), t: _.push(2), x: _.remove(), y: 5 },
        { n: 3, t: [1, 2], y: 5 },
      ],
    ]),
  )('%s', async (_name, before, change, after) => {
    expect(await updated(before, change)).toEqual(after)
  })
})

describe('numbers', () => {
  test.each(
    cases([
      ['inc', { n: 1 }, { n: _.inc(2) }, { n: 3 }],
      ['inc by less than nothing', { n: 1 }, { n: _.inc(-2) }, { n: -1 }],
      ['inc by a fraction', { n: 0.2 }, { n: _.inc(-0.05) }, { n: 0.2 - 0.05 }],
      ['inc what is missing', {}, { n: _.inc(2) }, { n: 2 }],
      ['inc a nested path that is missing', {}, { votes: { w1: _.inc(2) } }, { votes: { w1: 2 } }],
      [
        'inc of many entries of a map',
        { m: { a: 1 } },
        { m: { a: _.inc(1), b: _.inc(3) } },
        { m: { a: 2, b: 3 } },
      ],
      ['inc a field of an element', { a: [{ n: 1 }] }, { 'a.0.n': _.inc(1) }, { a: [{ n: 2 }] }],
      ['inc past 32 bits', { n: 2147483647 }, { n: _.inc(1) }, { n: 2147483648 }],
      ['mul', { n: 3 }, { n: _.mul(2.5) }, { n: 7.5 }],
      ['mul what is missing gives 0', {}, { n: _.mul(2) }, { n: 0 }],
      ['min takes the less', { n: 3 }, { n: _.min(2) }, { n: 2 }],
      ['min keeps the less', { n: 1 }, { n: _.min(2) }, { n: 1 }],
      ['min of what is missing sets', {}, { n: _.min(2) }, { n: 2 }],
      ['max takes the greater', { n: 3 }, { n: _.max(100) }, { n: 100 }],
      ['max keeps the greater', { n: 300 }, { n: _.max(100) }, { n: 300 }],
      ['max compares types as sorting does', { n: 5 }, { n: _.max('a') }, { n: 'a' }],
      ['max of dates', { n: new Date(5) }, { n: _.max(new Date(9)) }, { n: new Date(9) }],
      ['bit and', { n: 13 }, { n: _.bit({ and: 10 }) }, { n: 8 }],
      ['bit or', { n: 3 }, { n: _.bit({ or: 5 }) }, { n: 7 }],
      ['bit xor', { n: 1 }, { n: _.bit({ xor: 5 }) }, { n: 4 }],
    ]),
  )('%s', async (_name, before, change, after) => {
    expect(await updated(before, change)).toEqual(after)
  })
})

describe('what cannot be done is refused with a code, and nothing is changed', () => {
  test.each<[string, Document, object]>([
    ['inc a string', { a: 'x' }, { a: _.inc(1) }],
    ['inc null', { a: null }, { a: _.inc(1) }],
    ['inc by a string', { a: 1 }, { a: _.inc('1' as unknown as number) }],
    ['mul a string', { a: 'x' }, { a: _.mul(2) }],
    ['push to a number', { a: 1 }, { a: _.push(2) }],
    ['push to null', { a: null }, { a: _.push(2) }],
    ['pop of a string', { a: 'x' }, { a: _.pop() }],
    ['pull from a number', { a: 1 }, { a: _.pull(1) }],
    ['addToSet to an object', { a: {} }, { a: _.addToSet(1) }],
    ['a path through a number', { a: 1 }, { 'a.b': 2 }],
    ['a path through an array by name', { a: [1] }, { 'a.b': 2 }],
    ['bits of a fraction', { a: 1.5 }, { a: _.bit({ and: 1 }) }],
    ['rename to itself', { a: 1 }, { a: _.rename('a') }],
    ['two changes of one path', { a: { b: 1 } }, { a: _.set({}), 'a.b': 1 }],
    ['a key that begins with a dollar', { a: 1 }, { a: _.set({ $b: 1 }) }],
  ])('%s', async (_name, before, change) => {
    const collection = await bench.fresh([{ _id: 'x', ...before, untouched: 1 }])
    expect(await codeOf(collection.doc('x').update({ ...change, untouched: 2 }))).toMatch(
      /^(DATABASE_REQUEST_FAILED|INVALID_PARAM)$/,
    )
    expect((await collection.doc('x').get()).data[0]).toEqual({ _id: 'x', ...before, untouched: 1 })
  })
})
