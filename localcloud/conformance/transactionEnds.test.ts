import { _, type Collection, codeOf } from './cloudForTest'
import { type Begun, CONFLICT, DEAD, type Transaction, transactionsForTest } from './transactionsForTest'

const bench = transactionsForTest()

describe('an ended transaction', () => {
  test.each<[string, (transaction: Begun) => Promise<unknown>]>([
    ['get', ({ on }) => on.doc('a').get()],
    ['set', ({ on }) => on.doc('a').set({ n: 5 })],
    ['add', ({ on }) => on.add({ _id: 'z' })],
    ['commit', (transaction) => transaction.commit()],
    ['rollback', (transaction) => transaction.rollback()],
  ])('%s after its commit is refused', async (_name, use) => {
    const transaction = await bench.begin()
    await transaction.commit()
    expect(await codeOf(use(transaction))).toBe(DEAD)
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 1 })
  })

  test('one that was never begun is refused', async () => {
    const request = {
      collectionName: bench.collection.name,
      query: '{"_id":"a"}',
      queryType: 'DOC',
      transactionId: 'forged',
    }
    expect((await bench.post({ action: 'database.getDocument', ...request })).json.code).toBe(DEAD)
  })

  test('after thirty seconds: its writes are gone, and the document is free', async () => {
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date', 'performance', 'hrtime'],
    })
    try {
      const { on, commit } = await bench.begin()
      await on.doc('a').update({ n: 100 })
      jest.advanceTimersByTime(29_000)
      await on.doc('a').get()
      jest.advanceTimersByTime(1_000)
      expect(await codeOf(commit())).toBe(DEAD)
    } finally {
      jest.useRealTimers()
    }
    expect(await bench.collection.doc('a').update({ n: 5 })).toMatchObject({ updated: 1 })
  })
})

describe('runTransaction', () => {
  const run = <Value>(work: (on: Collection, transaction: Transaction) => Promise<Value>): Promise<Value> =>
    bench.db.runTransaction((transaction: Transaction) =>
      work(transaction.collection(bench.collection.name) as Collection, transaction),
    )

  test('commits and hands the answer on', async () => {
    expect(await run(async (on) => (await on.doc('a').update({ n: 5 })).updated)).toBe(1)
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 5 })
  })

  test('rolls back when the work throws, and throws the same', async () => {
    const work = run(async (on) => {
      await on.doc('a').update({ n: 5 })
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 1 })
  })

  test('rolls back when asked to, with the reason', async () => {
    const work = run(async (on, transaction) => {
      await on.doc('a').update({ n: 5 })
      await transaction.rollback('reason')
    })
    await expect(work).rejects.toBe('reason')
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 1 })
  })

  test('tries again after a conflict, from a new snapshot', async () => {
    let attempts = 0
    await run(async (on) => {
      const { n } = (await on.doc('a').get()).data
      if (++attempts === 1) await bench.collection.doc('a').update({ n: 50 })
      await on.doc('a').update({ n: n + 1 })
    })
    expect([attempts, await bench.outside('a')]).toEqual([2, { _id: 'a', n: 51 }])
  })

  test('gives up after three more attempts', async () => {
    let attempts = 0
    const work = run(async (on) => {
      attempts++
      await bench.collection.doc('a').update({ n: _.inc(1) })
      await on.doc('a').update({ n: 0 })
    })
    expect(await codeOf(work)).toBe(CONFLICT)
    expect([attempts, await bench.outside('a')]).toEqual([4, { _id: 'a', n: 5 }])
  })

  test('sums counted by many at once are exact: each is told whether it counted', async () => {
    const counting = Array.from({ length: 12 }, () =>
      run(async (on) => {
        const { n } = (await on.doc('a').get()).data
        await on.doc('a').update({ n: n + 1 })
      }),
    )
    const counted = (await Promise.allSettled(counting)).filter(({ status }) => status === 'fulfilled').length
    expect(counted).toBeGreaterThan(0)
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 1 + counted })
  })
})
