import { _, type Collection, cloudForTest, type Document, idsOf } from './cloudForTest'

const bench = cloudForTest()

describe('a document by its id', () => {
  test('comes in an array; one that is not there as an empty array', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: 1 }])
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', a: 1 }])
    expect((await collection.doc('y').get()).data).toEqual([])
  })

  test('with some of its fields', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: 1, b: 2 }])
    expect((await collection.doc('x').field({ b: true }).get()).data).toEqual([{ _id: 'x', b: 2 }])
  })
})

describe('pages', () => {
  let collection: Collection
  beforeAll(async () => {
    collection = await bench.fresh(
      Array.from({ length: 1_100 }, (_, n) => ({ _id: String(n).padStart(4, '0'), n })),
    )
  })

  test.each<[string, (all: Collection) => { get(): Promise<{ data: Document[] }> }, number, unknown]>([
    ['100 when nothing is said', (all) => all, 100, 0],
    ['as many as are asked for', (all) => all.limit(101), 101, 0],
    ['1000', (all) => all.limit(1_000), 1_000, 0],
    ['never more than 1000', (all) => all.limit(5_000), 1_000, 0],
    ['limit 0 is no limit, so 100', (all) => all.limit(0), 100, 0],
    ['after skipping', (all) => all.skip(1_050).limit(10), 10, 1_050],
    ['the rest, after skipping', (all) => all.skip(1_095), 5, 1_095],
    ['nothing, beyond the end', (all) => all.skip(2_000), 0, undefined],
    [
      'of what matches',
      (all) =>
        all
          .where({ n: _.gte(500) })
          .skip(5)
          .limit(2),
      2,
      505,
    ],
    [
      'in order',
      (all) =>
        all
          .where({ n: _.lt(50) })
          .orderBy('n', 'desc')
          .limit(3) as never,
      3,
      49,
    ],
    ['by options', (all) => all.options({ limit: 4, offset: 2, order: { n: -1 } as never }), 4, 1_097],
  ])('%s', async (_name, page, length, first) => {
    const { data } = await page(collection).get()
    expect([data.length, data[0]?.n]).toEqual([length, first])
  })

  test('one after the other they show every document once', async () => {
    const seen = new Set<unknown>()
    for (let skip = 0; skip < 1_100; skip += 300) {
      for (const id of idsOf(await collection.orderBy('n', 'asc').skip(skip).limit(300).get())) seen.add(id)
    }
    expect(seen.size).toBe(1_100)
  })

  test('count knows no page', async () => {
    expect(await collection.count()).toMatchObject({ total: 1_100 })
    expect(await collection.where({ n: _.lt(1_050) }).count()).toMatchObject({ total: 1_050 })
  })
})
