import { type Collection, cloudForTest, codeOf } from './cloudForTest'

const bench = cloudForTest()
let collection: Collection

beforeAll(async () => {
  collection = await bench.fresh([{ _id: 'x', at: { type: 'Point', coordinates: [116, 40] }, n: 1 }])
})

const REFUSED = /^(DATABASE_REQUEST_FAILED|INVALID_PARAM)$/

const raw = (where: object) => collection.options({ raw: true }).where(where).get()
const rawUpdate = (change: object) => collection.options({ raw: true }).where({ _id: 'x' }).update(change)
const aggregate = (stage: object) => collection.options({ raw: true }).aggregate([stage]).end()

describe('what nobody knows or nobody can do is refused with a code', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['an operator in a field', () => raw({ n: { $foo: 1 } })],
    ['an operator at the top', () => raw({ $foo: [] })],
    ['in without an array', () => raw({ n: { $in: 1 } })],
    ['nin without an array', () => raw({ n: { $nin: 'x' } })],
    ['and of nothing', () => raw({ $and: [] })],
    ['or without an array', () => raw({ $or: { n: 1 } })],
    ['not of a value', () => raw({ n: { $not: 5 } })],
    ['size of a fraction', () => raw({ n: { $size: 1.5 } })],
    ['size less than nothing', () => raw({ n: { $size: -1 } })],
    ['mod of one number', () => raw({ n: { $mod: [2] } })],
    ['mod by zero', () => raw({ n: { $mod: [0, 1] } })],
    ['elemMatch of a value', () => raw({ n: { $elemMatch: 1 } })],
    ['all without an array', () => raw({ n: { $all: 1 } })],
    [
      'a regular expression that is none',
      () => collection.where({ n: bench.db.RegExp({ regexp: '(' } as never) }).get(),
    ],
    ['an unknown operator in an expression', () => raw({ $expr: { $foo: ['$n', 1] } })],
    ['an update by an unknown operator', () => rawUpdate({ $foo: { n: 1 } })],
    ['an update of the id', () => rawUpdate({ $set: { _id: 'y' } })],
    ['a push with an unknown modifier', () => rawUpdate({ $push: { list: { $each: [1], $foo: 1 } } })],
    ['fields both chosen and left out', () => collection.field({ n: 1, at: 0 }).get()],
    ['an unknown stage', () => aggregate({ $foo: 1 })],
    ['a limit of nothing', () => collection.aggregate().limit(0).end()],
    ['a skip backwards', () => collection.aggregate().skip(-1).end()],
    ['a group without an id', () => aggregate({ $group: { n: { $sum: 1 } } })],
    ['an unknown accumulator', () => aggregate({ $group: { _id: null, n: { $foo: 1 } } })],
    ['an unwind of a bare name', () => aggregate({ $unwind: 'list' })],
    ['a division by zero', () => aggregate({ $project: { v: { $divide: ['$n', 0] } } })],
    ['an addition of text', () => aggregate({ $project: { v: { $add: ['$_id', 1] } } })],
    ['an empty name for count', () => aggregate({ $count: '' })],
  ])('%s', async (_name, call) => {
    expect(await codeOf(call())).toMatch(REFUSED)
  })

  test('and the document is as it was', async () => {
    expect((await collection.doc('x').get()).data).toMatchObject([{ _id: 'x', n: 1 }])
    expect((await collection.doc('x').get()).data[0]).not.toHaveProperty('list')
  })
})

describe('collections', () => {
  const ghost = () => bench.db.collection('ghost')

  test.each<[string, () => Promise<unknown>]>([
    ['add', () => ghost().add({ a: 1 })],
    ['get', () => ghost().get()],
    ['doc', () => ghost().doc('x').get()],
    ['count', () => ghost().count()],
    ['update', () => ghost().doc('x').update({ a: 1 })],
    ['set', () => ghost().doc('x').set({ a: 1 })],
    ['remove', () => ghost().doc('x').remove()],
    ['aggregate', () => ghost().aggregate().end()],
  ])('%s in one that is not there', async (_name, call) => {
    expect(await codeOf(call())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  test('one that is there cannot be made again, and keeps what it holds', async () => {
    expect(await codeOf(bench.db.createCollection(collection.name))).toMatch(/COLLECTION.*EXIST/)
    expect(await collection.count()).toMatchObject({ total: 1 })
  })
})

describe('requests that no SDK would send', () => {
  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['an array', []],
    ['null', 'null'],
    [
      'a query that is no EJSON',
      { action: 'database.getDocument', collectionName: 'collection-1', query: '{' },
    ],
    [
      'a query that is a number',
      { action: 'database.getDocument', collectionName: 'collection-1', query: 7 },
    ],
    ['no collection', { action: 'database.getDocument', query: '{}' }],
    ['data that are no list', { action: 'database.insertDocument', collectionName: 'collection-1', data: 7 }],
    [
      'data that are no documents',
      { action: 'database.insertDocument', collectionName: 'collection-1', data: ['7'] },
    ],
    [
      'stages that are no list',
      { action: 'database.aggregateDocuments', collectionName: 'collection-1', stages: 7 },
    ],
    [
      'an update of nothing',
      { action: 'database.modifyDocument', collectionName: 'collection-1', query: '{}' },
    ],
  ])('%s: a code, not a crash', async (_name, body) => {
    const { status, json } = await bench.post(body)
    expect(status).toBe(200)
    expect(json.code).toEqual(
      expect.stringMatching(/^(INVALID_PARAM|DATABASE_REQUEST_FAILED|DATABASE_COLLECTION_NOT_EXIST)$/),
    )
  })
})
