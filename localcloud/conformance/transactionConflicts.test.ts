import { setImmediate as turn } from 'node:timers/promises'
import { _, type Collection, codeOf } from './cloudForTest'
import { type Begun, CONFLICT, DEAD, transactionsForTest } from './transactionsForTest'

const bench = transactionsForTest({
  collections: [
    { name: 'unique', indexes: [{ name: 'u', fields: [{ field: 'u', order: 1 }], unique: true }] },
  ],
})

describe('two writers of one document', () => {
  test('of two transactions the second is refused at its write', async () => {
    const [one, two] = [await bench.begin(), await bench.begin()]
    await one.on.doc('a').update({ n: 10 })
    expect(await codeOf(two.on.doc('a').update({ n: 20 }))).toBe(CONFLICT)
    await one.commit()
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 10 })
  })

  test.each<[string, (on: Collection) => Promise<unknown>]>([
    ['update', (on) => on.doc('a').update({ n: 9 })],
    ['set', (on) => on.doc('a').set({ n: 9 })],
    ['remove', (on) => on.doc('a').remove()],
    ['updateAndReturn', (on) => on.where({ _id: 'a' }).updateAndReturn({ n: 9 })],
  ])('%s of what changed after the transaction began is refused', async (_name, write) => {
    const { on } = await bench.begin()
    await on.doc('a').get()
    await bench.collection.doc('a').update({ n: 5 })
    expect(await codeOf(write(on))).toBe(CONFLICT)
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 5 })
  })

  test('a conflict ends the transaction', async () => {
    const { on, commit } = await bench.begin()
    await on.doc('b').update({ n: 20 })
    await bench.collection.doc('a').update({ n: 5 })
    expect(await codeOf(on.doc('a').update({ n: 9 }))).toBe(CONFLICT)
    expect(await codeOf(commit())).toBe(DEAD)
    expect(await bench.outside('b')).toEqual({ _id: 'b', n: 2 })
  })

  test('a write outside waits for the transaction or is refused, and is never lost in it', async () => {
    const { on, commit } = await bench.begin()
    await on.doc('a').update({ n: _.inc(10) })
    const [outcome] = await Promise.allSettled([
      bench.collection.doc('a').update({ n: _.inc(100) }),
      turn().then(commit),
    ])
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: outcome.status === 'fulfilled' ? 111 : 11 })
  })

  test('neither disturbs the other on two documents', async () => {
    const [one, two] = [await bench.begin(), await bench.begin()]
    await one.on.doc('a').update({ n: 10 })
    await two.on.doc('b').update({ n: 20 })
    await two.commit()
    await one.commit()
    expect((await bench.collection.orderBy('n', 'asc').get()).data).toEqual([
      { _id: 'a', n: 10 },
      { _id: 'b', n: 20 },
    ])
  })

  test('of two who add one _id, one is refused', async () => {
    const [one, two] = [await bench.begin(), await bench.begin()]
    await one.on.add({ _id: 'c', by: 1 })
    expect(await codeOf(two.on.add({ _id: 'c', by: 2 }))).toMatch(/CONFLICT|DUPLICATE/)
    await one.commit()
    expect(await bench.outside('c')).toEqual({ _id: 'c', by: 1 })
  })

  test('snapshot isolation lets each write what the other read', async () => {
    const [one, two] = [await bench.begin(), await bench.begin()]
    const [a, b] = [(await one.on.doc('a').get()).data, (await two.on.doc('b').get()).data]
    await one.on.doc('b').update({ n: a.n + 100 })
    await two.on.doc('a').update({ n: b.n + 100 })
    await Promise.all([one.commit(), two.commit()])
    expect([await bench.outside('a'), await bench.outside('b')]).toEqual([
      { _id: 'a', n: 102 },
      { _id: 'b', n: 101 },
    ])
  })
})

describe('a unique index', () => {
  test('refuses within a transaction what is taken, and ends it', async () => {
    await bench.db.collection('unique').add({ _id: '1', u: 'x' })
    const transaction = await bench.begin()
    await transaction.on.doc('a').update({ n: 7 })
    const adding = transaction.collection('unique').add({ _id: '2', u: 'x' })
    await expect(adding).rejects.toMatchObject({ message: expect.stringContaining('E11000') })
    expect(await codeOf(transaction.commit())).toBe(DEAD)
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 1 })
  })

  test('holds between two transactions: one value is committed once', async () => {
    const [one, two] = [await bench.begin(), await bench.begin()]
    const write = async (transaction: Begun, _id: string) => {
      await transaction.collection('unique').add({ _id, u: 'both' })
      await transaction.commit()
    }
    const outcomes = await Promise.allSettled([write(one, 'one'), write(two, 'two')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await bench.db.collection('unique').where({ u: 'both' }).get()).data).toHaveLength(1)
  })
})
