import { _, type Collection, cloudForTest, idsOf } from './cloudForTest'

const bench = cloudForTest()
let collection: Collection

const day = (n: number): Date => new Date(Date.UTC(2020, 10, n))

beforeAll(async () => {
  collection = await bench.fresh([
    { _id: 'n1', v: 1, in: { a: 1, b: 2 } },
    { _id: 'n2', v: 2.5, in: { b: 2, a: 1 } },
    { _id: 'n3', v: -3, in: { a: 1 } },
    { _id: 's1', v: 'apple' },
    { _id: 's2', v: 'banana' },
    { _id: 's3', v: '作品' },
    { _id: 'd1', v: day(1) },
    { _id: 'd2', v: day(2) },
    { _id: 'b1', v: true },
    { _id: 'b2', v: false },
    { _id: 'null', v: null },
    { _id: 'missing' },
    { _id: 'array', v: [1, 5] },
    { _id: 'empty', v: [] },
    { _id: 'object', v: { x: 1 } },
  ])
})

const allBut = (...ids: string[]) => ({ allBut: ids })

test.each<[string, object, string[] | { allBut: string[] }]>([
  ['a number', { v: 1 }, ['array', 'n1']],
  ['a string', { v: 'apple' }, ['s1']],
  ['a string of another script', { v: '作品' }, ['s3']],
  ['a boolean', { v: false }, ['b2']],
  ['a date', { v: day(1) }, ['d1']],
  ['null finds what is missing too', { v: null }, ['missing', 'null']],
  ['eq(null) likewise', { v: _.eq(null) }, ['missing', 'null']],
  ['1 is not "1"', { v: '1' }, []],
  ['1 is not true', { v: true }, ['b1']],
  ['an array as a whole', { v: _.eq([1, 5]) }, ['array']],
  ['an array in another order', { v: _.eq([5, 1]) }, []],
  ['an empty array', { v: [] }, ['empty']],
  ['an object as a whole', { v: _.eq({ x: 1 }) }, ['object']],
  ['an object: the order of its keys counts', { in: _.eq({ a: 1, b: 2 }) }, ['n1']],
  ['an object in where is a set of paths', { in: { a: 1 } }, ['n1', 'n2', 'n3']],
  ['a dotted path', { 'in.b': 2 }, ['n1', 'n2']],
  ['a path through a scalar', { 'v.x.y': 1 }, []],

  ['neq a number, of arrays none of its elements', { v: _.neq(1) }, allBut('n1', 'array')],
  ['neq(null)', { v: _.neq(null) }, allBut('null', 'missing')],

  ['gt a number: only numbers', { v: _.gt(1) }, ['array', 'n2']],
  ['gte a number', { v: _.gte(1) }, ['array', 'n1', 'n2']],
  ['lt a number', { v: _.lt(1) }, ['n3']],
  ['lte a number', { v: _.lte(1) }, ['array', 'n1', 'n3']],
  ['gt a string: only strings, by code points', { v: _.gt('apple') }, ['s2', 's3']],
  ['lte a string', { v: _.lte('banana') }, ['s1', 's2']],
  ['gt a date: only dates', { v: _.gt(day(1)) }, ['d2']],
  ['lte a date', { v: _.lte(day(1)) }, ['d1']],
  ['gte a boolean: only booleans', { v: _.gte(false) }, ['b1', 'b2']],
  ['gt(null) finds nothing', { v: _.gt(null) }, []],
  ['a range', { v: _.gt(-5).and(_.lt(2)) }, ['array', 'n1', 'n3']],
  ['a range of which each end has its own element', { v: _.gt(4).and(_.lt(2)) }, ['array']],
  ['an empty range', { v: _.gt(5).and(_.lt(1)) }, []],

  ['in', { v: _.in([1, 'banana', true]) }, ['array', 'b1', 'n1', 's2']],
  ['in nothing', { v: _.in([]) }, []],
  ['in with null', { v: _.in([null, 'apple']) }, ['missing', 'null', 's1']],
  ['in with dates', { v: _.in([day(1), day(2)]) }, ['d1', 'd2']],
  ['in with a whole array', { v: _.in([[1, 5]]) }, ['array']],
  ['nin', { v: _.nin([1, 'banana']) }, allBut('n1', 'array', 's2')],
  ['nin with null', { v: _.nin([null]) }, allBut('null', 'missing')],
  ['nin nothing', { v: _.nin([]) }, allBut()],

  ['exists', { v: _.exists(true) }, allBut('missing')],
  ['does not exist', { v: _.exists(false) }, ['missing']],
  ['a nested field exists', { 'in.b': _.exists(true) }, ['n1', 'n2']],

  ['mod', { v: _mod(5, 0) }, ['array']],
  ['mod of a negative number keeps its sign', { v: _mod(2, -1) }, ['n3']],
  ['mod of a fraction is that of its whole part', { v: _mod(2, 0) }, ['n2']],

  ['_id', { _id: 'n2' }, ['n2']],
  ['_id in', { _id: _.in(['s1', 'n2', 'ghost']) }, ['n2', 's1']],
  ['_id in a range', { _id: _.gte('n2').and(_.lt('s')) }, ['n2', 'n3', 'null', 'object']],
  ['_id and another field', { _id: _.in(['n1', 'n2']), v: 1 }, ['n1']],
  ['nothing asked', {}, allBut()],
])('%s', async (_name, where, expected) => {
  const all = idsOf(await collection.get())
  const ids = Array.isArray(expected) ? expected : all.filter((id) => !expected.allBut.includes(id as string))
  const found = idsOf(await collection.where(where).get())
  expect(found.sort()).toEqual([...ids].sort())
  expect(await collection.where(where).count()).toMatchObject({ total: ids.length })
})

/** Declared without parameters by the SDK. */
function _mod(divisor: number, remainder: number): unknown {
  return (_.mod as (...args: number[]) => unknown)(divisor, remainder)
}
