import fc from 'fast-check'
import { databaseForTest, index } from '../databaseForTest'
import { compareValues } from '../values/order'
import type { Value } from '../values/value'

const db = databaseForTest([
  { name: 'plain', indexes: [] },
  {
    name: 'indexed',
    indexes: [
      index('a', 'a'),
      index('aDown', '-a', '_id'),
      index('ab', 'a', 'b'),
      index('ba', 'b', '-a'),
      index('c', 'c.d'),
    ],
  },
])

const scalar = fc.constantFrom<Value>(
  null,
  0,
  1,
  2,
  3,
  -1.5,
  Number.NaN,
  '',
  'a',
  'ab',
  'b',
  true,
  false,
  new Date(1),
  new Date(2),
)
const field = fc.option(
  fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) }),
  {
    nil: undefined,
  },
)
const nested = fc.option(
  fc.oneof(scalar, fc.record({ d: scalar }), fc.array(fc.record({ d: scalar }), { maxLength: 2 })),
  {
    nil: undefined,
  },
)
const document = fc.record({ a: field, b: scalar, c: nested })

const operator = fc.oneof(
  scalar.map((value) => ({ $eq: value })),
  scalar.map((value) => ({ $ne: value })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), scalar).map(([name, value]) => ({ [name]: value })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.array(scalar, { maxLength: 4 }).map((values) => ({ $in: values })),
  fc.array(scalar, { maxLength: 2 }).map((values) => ({ $nin: values })),
  fc.boolean().map((exists) => ({ $exists: exists })),
  fc.constantFrom('^a', '^a.', '^ab*', 'b').map((pattern) => ({ $regex: pattern })),
)
const conditions = fc.dictionary(fc.constantFrom('a', 'b', 'c.d', '_id'), operator, {
  maxKeys: 3,
  noNullPrototype: true,
})
const filter = fc.oneof(
  conditions,
  fc.tuple(conditions, conditions).map((both) => ({ $and: both })),
  fc.tuple(conditions, conditions).map((either) => ({ $or: either })),
)
const order = fc.constantFrom<Record<string, 1 | -1>>(
  {},
  { a: 1 },
  { a: -1, _id: 1 },
  { a: 1, b: 1 },
  { b: 1, a: -1 },
  { b: -1, a: 1 },
  { _id: -1 },
)

const idsOf = (found: Record<string, unknown>[]) => found.map(({ _id }) => String(_id))
const pad = (at: number) => String(at).padStart(2, '0')

test('an index changes what a query costs, never what it finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 25 }),
      fc.array(filter, { minLength: 3, maxLength: 6 }),
      async (documents, filters) => {
        await db.remove('plain', {})
        await db.remove('indexed', {})
        const given = documents.map((fields, at) => ({ _id: pad(at), ...fields }))
        if (given.length > 0) await Promise.all([db.add('plain', ...given), db.add('indexed', ...given)])
        for (const query of filters) {
          const wanted = idsOf(await db.get('plain', query)).sort()
          expect(idsOf(await db.get('indexed', query)).sort()).toEqual(wanted)
          expect(await db.count('indexed', query)).toBe(wanted.length)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('nor the order in which it is found, page by page', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 25 }),
      conditions,
      order,
      fc.nat(5),
      async (documents, query, sort, skip) => {
        await db.remove('plain', {})
        await db.remove('indexed', {})
        const given = documents.map((fields, at) => ({ _id: pad(at), ...fields }))
        if (given.length > 0) await Promise.all([db.add('plain', ...given), db.add('indexed', ...given)])
        // Equal documents may come in any order, so they are compared by what they are sorted by.
        const page = async (name: string) =>
          (await db.get(name, query, { order: sort, offset: skip, limit: 7 })).map((found) =>
            Object.keys(sort).map((key) => (Array.isArray(found[key]) ? 'array' : (found[key] ?? null))),
          )
        const [plain, indexed] = [await page('plain'), await page('indexed')]
        expect(indexed.length).toBe(plain.length)
        const same = (a: unknown[], b: unknown[]) => compareValues(a as Value[], b as Value[]) === 0
        expect(indexed.every((row, at) => same(row, plain[at] ?? []))).toBe(true)
      },
    ),
    { numRuns: 150 },
  )
})
