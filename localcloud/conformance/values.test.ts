import { _, $, type Collection, cloudForTest, type Document, idsOf } from './cloudForTest'

const bench = cloudForTest()

async function thereAndBack(value: unknown): Promise<unknown> {
  const collection = await bench.fresh([{ _id: 'x', value }])
  return (await collection.doc('x').get()).data[0].value
}

const nested = (depth: number): unknown => (depth === 0 ? '底' : { in: [nested(depth - 1)] })

describe('what is stored comes back', () => {
  test.each<[string, unknown]>([
    ['0', 0],
    ['a fraction', 0.1],
    ['a sum with its rounding', 0.1 + 0.2],
    ['the largest of 32 bits', 2_147_483_647],
    ['one more', 2_147_483_648],
    ['the smallest of 32 bits', -2_147_483_648],
    ['an instant in milliseconds', 1_606_348_800_123],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['the smallest safe integer', Number.MIN_SAFE_INTEGER],
    ['beyond 64 bits', 1e21],
    ['the largest number', Number.MAX_VALUE],
    ['the smallest number', Number.MIN_VALUE],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['less than everything', Number.NEGATIVE_INFINITY],
    ['an empty string', ''],
    ['Chinese beyond the basic plane', '𬭚䶮 竞映'],
    ['emoji joined from several', '👩‍👩‍👧‍👦🇨🇳'],
    ['control characters and quotes', 'a\n\t\u0000"\\\'b'],
    ['line separators', '\u2028\u2029'],
    ['null', null],
    ['true', true],
    ['a date', new Date('2020-11-26T16:00:00.123Z')],
    ['a date before 1970', new Date('1949-10-01T07:00:00Z')],
    ['a date far ahead', new Date('9999-12-31T23:59:59.999Z')],
    ['dates within arrays and objects', [{ at: new Date(1) }, [new Date(2)]]],
    ['an empty array', []],
    ['an empty object', {}],
    ['arrays within arrays', [[1, [2, []]], [null]]],
    ['keys of many kinds', { '': 1, 中文: 2, 'with space': 3, '0': 4, __proto: 5, constructor: 6 }],
    ['60 levels', nested(30)],
    ['a long string', '票'.repeat(300_000)],
    ['a long array', Array.from({ length: 20_000 }, (_, n) => n)],
    ['a map of 2,000 works', Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`work-${n}`, n]))],
  ])('%s', async (_name, value) => {
    expect(await thereAndBack(value)).toEqual(value)
  })

  test('the order of keys', async () => {
    expect(Object.keys((await thereAndBack({ z: 1, a: 2, m: 3 })) as object)).toEqual(['z', 'a', 'm'])
  })

  test('minus zero is zero to whoever compares', async () => {
    const collection = await bench.fresh([{ _id: 'x', v: -0 }])
    expect(idsOf(await collection.where({ v: 0 }).get())).toEqual(['x'])
  })

  test('a point of the map', async () => {
    const point = new bench.db.Geo.Point(116.4, 39.9)
    expect(await thereAndBack(point)).toMatchObject({ longitude: 116.4, latitude: 39.9 })
  })
})

describe('numbers compare by value, whatever their width', () => {
  let collection: Collection
  beforeAll(async () => {
    const values = [1, 1.5, 2 ** 31, 2 ** 53 - 1, Number.NaN, Number.POSITIVE_INFINITY, -1e300]
    collection = await bench.fresh(values.map((v) => ({ _id: String(v), v })))
  })

  test.each<[string, object, string[]]>([
    ['above 32 bits', { v: _.gt(2 ** 31 - 0.5) }, ['2147483648', '9007199254740991', 'Infinity']],
    ['a neighbour of the largest safe integer', { v: _.gt(2 ** 53 - 2) }, ['9007199254740991', 'Infinity']],
    ['below all', { v: _.lt(-1e299) }, ['-1e+300']],
    ['NaN equals NaN', { v: Number.NaN }, ['NaN']],
    ['NaN is neither less nor more', { v: _.lt(1) }, ['-1e+300']],
    ['infinity', { v: Number.POSITIVE_INFINITY }, ['Infinity']],
  ])('%s', async (_name, where, expected) => {
    expect(idsOf(await collection.where(where).get()).sort()).toEqual(expected.sort())
  })

  test('NaN sorts before every number', async () => {
    expect(idsOf(await collection.orderBy('v', 'asc').limit(2).get())).toEqual(['NaN', '-1e+300'])
  })
})

describe("the server's time", () => {
  const midnight = Date.parse('2020-11-25T16:00:00Z')
  let collection: Collection

  beforeAll(async () => {
    bench.cloud.clock.freeze()
    await bench.cloud.clock.jumpTo(midnight)
    collection = await bench.fresh()
  })
  const stored = async (id: string): Promise<Document> => (await collection.doc(id).get()).data[0]

  test('in add is the clock of the cloud, not of the caller', async () => {
    await collection.add({ _id: 'add', at: bench.db.serverDate() })
    expect(await stored('add')).toEqual({ _id: 'add', at: new Date(midnight) })
  })

  test('with an offset', async () => {
    await collection.add({ _id: 'offset', at: bench.db.serverDate({ offset: 60 * 60 * 1000 }) })
    expect((await stored('offset')).at).toEqual(new Date(midnight + 3_600_000))
  })

  test('deep inside objects and arrays', async () => {
    await collection.add({ _id: 'deep', a: { b: [{ at: bench.db.serverDate() }] } })
    expect((await stored('deep')).a).toEqual({ b: [{ at: new Date(midnight) }] })
  })

  test('in update, set and push', async () => {
    await collection.add({ _id: 'x', log: [] })
    await collection.doc('x').update({ at: bench.db.serverDate(), log: _.push([bench.db.serverDate()]) })
    expect(await stored('x')).toEqual({ _id: 'x', at: new Date(midnight), log: [new Date(midnight)] })
    await collection.doc('y').set({ at: bench.db.serverDate({ offset: -1 }) })
    expect((await stored('y')).at).toEqual(new Date(midnight - 1))
  })

  test('in a transaction', async () => {
    await bench.db.runTransaction(async (transaction: typeof bench.db) => {
      await transaction.collection(collection.name).add({ _id: 't', at: bench.db.serverDate() })
    })
    expect((await stored('t')).at).toEqual(new Date(midnight))
  })

  test('all of one write are one instant', async () => {
    bench.cloud.clock.unfreeze()
    await collection.add({ _id: 'one', a: bench.db.serverDate(), b: bench.db.serverDate({ offset: 5 }) })
    const { a, b } = (await stored('one')) as { a: Date; b: Date }
    expect(b.getTime() - a.getTime()).toBe(5)
  })
})

describe('dates in queries', () => {
  const at = (hour: number): Date => new Date(Date.UTC(2020, 10, 25, hour))
  let collection: Collection
  beforeAll(async () => {
    collection = await bench.fresh(
      [15, 16, 17].map((hour) => ({ _id: String(hour), at: at(hour), ms: at(hour).getTime() })),
    )
  })

  test.each<[string, object, string[]]>([
    ['equal', { at: at(16) }, ['16']],
    ['eq', { at: _.eq(at(16)) }, ['16']],
    ['a day from midnight to midnight', { at: _.gte(at(16)).and(_.lt(at(40))) }, ['16', '17']],
    ['in', { at: _.in([at(15), at(17)]) }, ['15', '17']],
    ['a date is not its milliseconds', { at: at(16).getTime() }, []],
    ['milliseconds are not a date', { ms: at(16) }, []],
    ['in an expression', _.expr($.gt(['$at', at(16)])), ['17']],
  ])('%s', async (_name, where, expected) => {
    expect(idsOf(await collection.where(where).get()).sort()).toEqual(expected)
  })
})
