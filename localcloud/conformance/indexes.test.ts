import { _, type Collection, cloudForTest, idsOf } from './cloudForTest'

const bench = cloudForTest({
  collections: [
    {
      name: 'indexed',
      indexes: [
        {
          name: 'n_s',
          fields: [
            { field: 'n', order: 1 },
            { field: 's', order: -1 },
          ],
        },
      ],
    },
  ],
})

describe('an index changes the speed and nothing else', () => {
  const indexed = (): Collection => bench.db.collection('indexed')
  beforeAll(async () => {
    const values = [
      1,
      1,
      2.5,
      -3,
      '1',
      'x',
      null,
      undefined,
      true,
      new Date(5),
      [1, 7],
      [],
      { a: 1 },
      2 ** 40,
      0,
    ]
    await indexed().add(values.map((n, i) => ({ _id: String(i).padStart(2, '0'), n, s: i % 3 })))
  })

  test.each<[string, object, string]>([
    ['equal', { n: 1 }, '00 01 10'],
    ['equal to null', { n: null }, '06 07'],
    ['equal to an array', { n: _.eq([1, 7]) }, '10'],
    ['equal to an object', { n: _.eq({ a: 1 }) }, '12'],
    ['a range of numbers', { n: _.gte(0).and(_.lt(3)) }, '00 01 02 10 14'],
    ['above', { n: _.gt(1) }, '02 10 13'],
    ['below a string', { n: _.lt('z') }, '04 05'],
    ['a date', { n: _.lte(new Date(9)) }, '09'],
    ['in', { n: _.in([1, 'x', null]) }, '00 01 05 06 07 10'],
    ['both fields', { n: 1, s: 1 }, '01 10'],
    ['a range of the second', { n: 1, s: _.lt(1) }, '00'],
    ['not equal', { n: _.neq(1) }, '02 03 04 05 06 07 08 09 11 12 13 14'],
    ['exists', { n: _.exists(false) }, '07'],
  ])('%s', async (_name, where, expected) => {
    expect(
      idsOf(await indexed().where(where).get())
        .sort()
        .join(' '),
    ).toBe(expected)
  })

  test('order along it, both ways, and within a page', async () => {
    const numbers = { n: _.in([0, 1, 2.5, -3]) }
    const upwards = await indexed().where(numbers).orderBy('n', 'asc').orderBy('s', 'desc').get()
    // [1, 7] is found by its 1 and sorted by it.
    expect(idsOf(upwards).join(' ')).toMatch(/^03 14 (01 10|10 01) 00 02$/)
    const downwards = await indexed()
      .where({ n: _.gte(-5) })
      .orderBy('n', 'desc')
      .limit(2)
      .get()
    expect(idsOf(downwards)).toEqual(['13', '10'])
  })
})
