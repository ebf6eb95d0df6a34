import { databaseForTest, index } from '../databaseForTest'

const SIZE = 20_000
const db = databaseForTest([
  {
    name: 'entries',
    indexes: [
      index('byVotes', 'contest', '-votes'),
      index('byDay', 'day'),
      index('byTag', 'tags'),
      { ...index('byNumber', 'contest', 'number'), unique: true },
    ],
  },
])

const pad = (at: number) => String(at).padStart(6, '0')

beforeAll(async () => {
  const documents = Array.from({ length: SIZE }, (_, at) => ({
    _id: `e${pad(at)}`,
    contest: at % 2 === 0 ? 'hebei' : 'shanxi',
    number: at,
    votes: (at * 7919) % SIZE,
    day: at % 100,
    tags: at % 4000 === 0 ? ['rare', 'all'] : ['all'],
  }))
  for (let at = 0; at < SIZE; at += 1000) await db.add('entries', ...documents.slice(at, at + 1000))
})

async function cost<T>(work: () => Promise<T>): Promise<{ rows: number; result: T }> {
  const before = db.database.counters.rowsRead
  const result = await work()
  return { rows: db.database.counters.rowsRead - before, result }
}

test.each([
  ['a page in the order of an index', { contest: 'hebei' }, { order: { votes: -1 }, limit: 20 }, 20, 20],
  ['the same backwards', { contest: 'hebei' }, { order: { votes: 1 }, limit: 20 }, 20, 20],
  ['a page far behind', { contest: 'hebei' }, { order: { votes: -1 }, limit: 20, offset: 5000 }, 20, 20],
  ['a page of everything, by _id', {}, { order: { _id: -1 }, limit: 20 }, 20, 20],
  ['a page after a known _id', { _id: { $gt: 'e010000' } }, { order: { _id: 1 }, limit: 20 }, 20, 20],
  ['a range behind an equality', { contest: 'hebei', votes: { $gte: 19_900 } }, { limit: 100 }, 50, 50],
  ['one by a unique index', { contest: 'hebei', number: 4 }, {}, 1, 1],
  ['one that is not there', { contest: 'hebei', number: 5 }, {}, 0, 0],
  ['one by _id and more', { _id: 'e000004', votes: { $exists: true } }, {}, 1, 1],
  ['all of a rare tag', { tags: 'rare' }, {}, 5, 5],
  ['a prefix of _id', { _id: { $regex: /^e00001/ } }, {}, 10, 10],
])('%s reads what it returns', async (_name, query, options, found, rows) => {
  const { result, rows: read } = await cost(() => db.get('entries', query, options))
  expect([result.length, read]).toEqual([found, rows])
})

test('500 by _id read 500', async () => {
  const ids = Array.from({ length: 500 }, (_, at) => `e${pad(at * 31)}`)
  const read = await cost(() => db.get('entries', { _id: { $in: ids } }, { limit: 1000 }))
  expect([read.result.length, read.rows]).toEqual([500, 500])
  const first = { $match: { _id: { $in: ids } } }
  const summed = await cost(() =>
    db.aggregate('entries', first, { $group: { _id: null, votes: { $sum: 1 } } }),
  )
  expect([summed.result, summed.rows]).toEqual([[{ _id: null, votes: 500 }], 500])
})

test('counting what an index knows reads no documents', async () => {
  const { result, rows } = await cost(() => db.count('entries', { contest: 'hebei', votes: { $lt: 10_000 } }))
  expect([result, rows]).toEqual([5000, 1])
})

test('an aggregation begins with the index', async () => {
  const stages = [
    { $match: { contest: 'hebei' } },
    { $sort: { votes: -1 } },
    { $skip: 10 },
    { $limit: 20 },
    { $project: { votes: 1 } },
  ]
  const { result, rows } = await cost(() => db.aggregate('entries', ...stages))
  expect([result.length, rows]).toEqual([20, 20])
})

test('an update by an index reads what it changes', async () => {
  const { result, rows } = await cost(() =>
    db.update('entries', { contest: 'hebei', number: { $lt: 10 } }, { $inc: { votes: 1 } }),
  )
  expect([result, rows]).toEqual([5, 5])
})

test('a poor filter gives way to an index in the wanted order, a good one does not', async () => {
  // Half of all documents match the contest: walking them by day finds a page sooner than sorting 10,000.
  const poor = await cost(() => db.get('entries', { contest: 'hebei' }, { order: { day: 1 }, limit: 20 }))
  expect(poor.rows).toBeLessThan(500)
  const good = await cost(() => db.get('entries', { tags: 'rare' }, { order: { day: 1 }, limit: 20 }))
  expect(good.rows).toBeLessThan(10)
})
