import { databaseForTest, index } from '../databaseForTest'

const db = databaseForTest([
  { name: 'slips', indexes: [{ ...index('byKey', 'voter', 'key'), unique: true }] },
])

test('writes of one turn share one engine transaction', async () => {
  const before = db.database.counters.commits
  await Promise.all(
    Array.from({ length: 32 }, (_, at) => db.add('slips', { _id: `g${at}`, voter: 'v', key: at })),
  )
  expect(db.database.counters.commits - before).toBe(1)
  expect(await db.count('slips')).toBe(32)
})

test('one that fails undoes itself alone', async () => {
  const outcomes = await Promise.allSettled([
    db.add('slips', { _id: 'a', voter: 'w', key: 1 }),
    db.add('slips', { _id: 'b', voter: 'w', key: 2 }, { _id: 'c', voter: 'w', key: 1 }),
    db.add('slips', { _id: 'a', voter: 'w', key: 3 }),
    db.add('slips', { _id: 'd', voter: 'w', key: 4 }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []))).toEqual(
    ['DATABASE_REQUEST_FAILED', 'DATABASE_DUPLICATE_WRITE'],
  )
  expect((await db.get('slips', { voter: 'w' })).map(({ _id }) => _id)).toEqual(['a', 'd'])
  // What was undone left no key behind.
  await db.add('slips', { _id: 'b', voter: 'w', key: 2 })
})

test('a reader sees a write when it is acknowledged, and not before', async () => {
  const writing = db.add('slips', { _id: 'seen', voter: 'x', key: 1 })
  expect(await db.count('slips', { voter: 'x' })).toBe(0)
  await writing
  expect(await db.count('slips', { voter: 'x' })).toBe(1)
})

test('writes of one turn see each other: of two conditional updates one finds its condition', async () => {
  await db.add('slips', { _id: 'tally', voter: 'y', key: 1, lastBatch: 0 })
  const advance = () => db.update('slips', { _id: 'tally', lastBatch: 0 }, { $set: { lastBatch: 1 } })
  expect(await Promise.all([advance(), advance()])).toEqual([1, 0])
})

describe('where a commit waits for the disk', () => {
  const durable = databaseForTest([{ name: 'slips', indexes: [] }], true)
  const add = (_id: string) => durable.add('slips', { _id })
  const nextTurn = () => new Promise((resolve) => setImmediate(resolve))
  const commitsOf = async (write: () => Promise<unknown>) => {
    const before = durable.database.counters.commits
    await write()
    return durable.database.counters.commits - before
  }
  /** The moment that a group stays open ends when the test says so. */
  const inTwoTurns = (name: string) => async () => {
    const first = add(`${name}-1`)
    await nextTurn()
    const both = Promise.all([first, add(`${name}-2`)])
    await nextTurn()
    jest.runOnlyPendingTimers()
    await both
  }
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] })
  })
  afterAll(() => {
    jest.useRealTimers()
  })

  test('who writes alone does not wait for company; several wait for whoever is on the way', async () => {
    expect(await commitsOf(inTwoTurns('alone'))).toBe(2)
    await Promise.all([add('pair-1'), add('pair-2')])
    expect(await commitsOf(inTwoTurns('several'))).toBe(1)
    const last = add('last')
    await nextTurn()
    jest.runOnlyPendingTimers()
    await last
    expect(await commitsOf(inTwoTurns('again'))).toBe(2)
    expect(await durable.count('slips')).toBe(9)
  })
})
