import { databaseForTest, index } from '../databaseForTest'

const db = databaseForTest([
  { name: 'tallies', indexes: [{ ...index('byName', 'name'), unique: true }, index('byVotes', 'votes')] },
])

interface Open {
  ask(action: string, body?: Record<string, unknown>): Promise<Record<string, unknown>>
  get(query: object, options?: object): Promise<Record<string, unknown>[]>
  add(document: object): Promise<unknown>
  set(id: string, votes: number): Promise<unknown>
  remove(id: string): Promise<unknown>
  commit(): Promise<unknown>
  abort(): Promise<unknown>
}

async function start(): Promise<Open> {
  const { transactionId } = await db.database.handle('database.startTransaction', {})
  const ask = async (action: string, body: Record<string, unknown> = {}) =>
    db.database.handle(`database.${action}`, { collectionName: 'tallies', transactionId, ...body })
  const query = (id: string) => JSON.stringify({ _id: id })
  return {
    ask,
    get: async (filter, options = {}) => {
      const { data } = await ask('getDocument', { query: JSON.stringify(filter), ...options })
      return (data as { list: string[] }).list.map((text) => JSON.parse(text))
    },
    add: (document) => ask('insertDocument', { data: [JSON.stringify(document)] }),
    set: (id, votes) =>
      ask('modifyDocument', { query: query(id), data: JSON.stringify({ $set: { votes } }), merge: true }),
    remove: (id) => ask('removeDocument', { query: query(id) }),
    commit: () => ask('commitTransaction'),
    abort: () => ask('abortTransaction'),
  }
}

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT' }
const DEAD = { code: 'DATABASE_TRANSACTION_FAIL' }
const votesOf = async (id: string) => (await db.get('tallies', { _id: id }))[0]?.votes

beforeEach(async () => {
  await db.remove('tallies', {})
  await db.add(
    'tallies',
    { _id: 'a', name: 'A', votes: 1 },
    { _id: 'b', name: 'B', votes: 2 },
    { _id: 'c', name: 'C', votes: 3 },
  )
})

test('nobody sees its writes before the commit, everybody after', async () => {
  const t = await start()
  await t.set('a', 10)
  await t.add({ _id: 'd', name: 'D', votes: 4 })
  await t.remove('b')
  expect(await db.count('tallies')).toBe(3)
  expect(await votesOf('a')).toBe(1)
  await t.commit()
  expect((await db.get('tallies', {}, { order: { _id: 1 } })).map(({ _id, votes }) => [_id, votes])).toEqual([
    ['a', 10],
    ['c', 3],
    ['d', 4],
  ])
})

test('it sees the database as it was, and its own writes', async () => {
  const t = await start()
  await db.update('tallies', { _id: 'a' }, { $set: { votes: 100 } })
  await db.add('tallies', { _id: 'new', name: 'N', votes: 0 })
  await t.set('c', 0)
  await t.add({ _id: 'd', name: 'D', votes: 2 })
  const found = await t.get({ votes: { $gte: 0 } }, { order: JSON.stringify({ votes: 1, _id: 1 }) })
  expect(found.map(({ _id, votes }) => [_id, votes])).toEqual([
    ['c', 0],
    ['a', 1],
    ['b', 2],
    ['d', 2],
  ])
  expect(await t.get({}, { order: JSON.stringify({ votes: 1, _id: 1 }), offset: 1, limit: 2 })).toMatchObject(
    [{ _id: 'a' }, { _id: 'b' }],
  )
  await t.abort()
  expect(await votesOf('c')).toBe(3)
})

test('the second writer of a document is refused at once, and is dead then', async () => {
  const [first, second] = [await start(), await start()]
  await first.set('a', 5)
  await expect(second.set('a', 6)).rejects.toMatchObject(CONFLICT)
  await expect(second.set('b', 6)).rejects.toMatchObject(DEAD)
  await first.commit()
  expect(await votesOf('a')).toBe(5)
})

test('a document changed since the transaction began is refused', async () => {
  const t = await start()
  await db.update('tallies', { _id: 'a' }, { $inc: { votes: 1 } })
  await expect(t.set('a', 6)).rejects.toMatchObject(CONFLICT)
})

test('a write still on its way to the disk when a transaction begins is in what it sees', async () => {
  const writing = db.update('tallies', { _id: 'a' }, { $inc: { votes: 1 } })
  const t = await start()
  expect(await t.get({ _id: 'a' })).toMatchObject([{ votes: 2 }])
  await t.set('a', 7)
  await t.commit()
  await writing
  expect(await votesOf('a')).toBe(7)
})

test('two transactions cannot take one unique key, nor one that is taken', async () => {
  const [first, second, third] = [await start(), await start(), await start()]
  await first.add({ _id: 'x', name: 'X' })
  await expect(second.add({ _id: 'y', name: 'X' })).rejects.toMatchObject(CONFLICT)
  await expect(third.add({ _id: 'z', name: 'A' })).rejects.toMatchObject({
    message: expect.stringContaining('E11000'),
  })
  await first.commit()
  expect(await db.count('tallies', { name: 'X' })).toBe(1)
})

test('a plain write waits for the transaction that holds its document', async () => {
  const t = await start()
  await t.set('a', 5)
  let done = false
  const waiting = db.update('tallies', { _id: 'a' }, { $inc: { votes: 1 } }).then((updated) => {
    done = true
    return updated
  })
  // Others are not held up.
  await db.update('tallies', { _id: 'b' }, { $inc: { votes: 1 } })
  expect(done).toBe(false)
  await t.commit()
  expect(await waiting).toBe(1)
  expect(await votesOf('a')).toBe(6)
})

test('a unique key that a transaction gave up can be taken in the same transaction', async () => {
  const t = await start()
  await t.remove('a')
  await t.add({ _id: 'heir', name: 'A', votes: 9 })
  await t.commit()
  expect(await db.get('tallies', { name: 'A' })).toMatchObject([{ _id: 'heir' }])
})

test('after 30 seconds it is over, and what waited for it goes on', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
  try {
    const t = await start()
    await t.set('a', 5)
    const waiting = db.update('tallies', { _id: 'a' }, { $inc: { votes: 1 } })
    await jest.advanceTimersByTimeAsync(29_000)
    await t.set('b', 5)
    await jest.advanceTimersByTimeAsync(1_000)
    await expect(t.commit()).rejects.toMatchObject(DEAD)
    expect(await waiting).toBe(1)
  } finally {
    jest.useRealTimers()
  }
  expect([await votesOf('a'), await votesOf('b')]).toEqual([2, 2])
})

test('an ended transaction answers nothing any more', async () => {
  const t = await start()
  await t.commit()
  for (const again of [t.commit, t.abort, () => t.get({}), () => t.set('a', 1)]) {
    await expect(again()).rejects.toMatchObject(DEAD)
  }
})

test('counters in 40 racing transactions: those that commit are counted, the others told', async () => {
  const increment = async () => {
    const t = await start()
    const [found] = await t.get({ _id: 'a' })
    await t.set('a', Number(found?.votes) + 1)
    await t.commit()
  }
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, increment))
  const committed = outcomes.filter(({ status }) => status === 'fulfilled').length
  expect(await votesOf('a')).toBe(1 + committed)
  expect(committed).toBeGreaterThan(0)
})
