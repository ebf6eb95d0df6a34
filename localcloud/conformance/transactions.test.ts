import { _, idsOf } from './cloudForTest'
import { transactionsForTest } from './transactionsForTest'

const bench = transactionsForTest()

describe('a transaction', () => {
  test('reads its own writes, of every kind', async () => {
    const { on, commit } = await bench.begin()
    expect(await on.add({ _id: 'c', n: 3 })).toMatchObject({ id: 'c', inserted: 1, ok: 1 })
    expect(await on.doc('a').update({ n: _.inc(10) })).toMatchObject({ updated: 1 })
    expect(await on.doc('b').remove()).toMatchObject({ deleted: 1 })
    expect(await on.doc('d').set({ n: 4 })).toMatchObject({ updated: 0, upserted: [{ _id: 'd' }] })
    expect((await on.doc('c').get()).data).toEqual({ _id: 'c', n: 3 })
    expect((await on.doc('a').get()).data).toEqual({ _id: 'a', n: 11 })
    expect((await on.doc('b').get()).data).toBeNull()
    expect(
      idsOf(
        await on
          .where({ n: _.gt(2) })
          .orderBy('n', 'asc')
          .get(),
      ),
    ).toEqual(['c', 'd', 'a'])
    await commit()
    expect(idsOf(await bench.collection.orderBy('n', 'asc').get())).toEqual(['c', 'd', 'a'])
  })

  test('answers a document and not an array; null where there is none', async () => {
    const { on } = await bench.begin()
    expect((await on.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    expect((await on.doc('ghost').get()).data).toBeNull()
  })

  test('shows nothing before it commits', async () => {
    const { on, commit } = await bench.begin()
    await on.doc('a').update({ n: 100 })
    await on.add({ _id: 'c' })
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 1 })
    expect(await bench.collection.count()).toMatchObject({ total: 2 })
    await commit()
    expect(await bench.outside('a')).toEqual({ _id: 'a', n: 100 })
    expect(await bench.collection.count()).toMatchObject({ total: 3 })
  })

  test('that is rolled back leaves nothing', async () => {
    const { on, rollback } = await bench.begin()
    await on.doc('a').update({ n: 100 })
    await on.doc('b').remove()
    await on.add({ _id: 'c' })
    expect(await rollback()).toMatchObject({ requestId: expect.any(String) })
    expect((await bench.collection.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
  })

  test('reads what was there when it began', async () => {
    const { on } = await bench.begin()
    await on.doc('b').get()
    await bench.collection.doc('a').update({ n: 50 })
    await bench.collection.add({ _id: 'c', n: 3 })
    await bench.collection.doc('b').remove()
    expect((await on.doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    expect(
      idsOf(
        await on
          .where({ n: _.gt(0) })
          .orderBy('n', 'asc')
          .get(),
      ),
    ).toEqual(['a', 'b'])
  })

  test('takes a thousand documents at once', async () => {
    const { on, commit } = await bench.begin()
    const { ids } = await on.add(Array.from({ length: 1_001 }, (_, n) => ({ many: n })))
    expect(ids).toHaveLength(1_001)
    expect(
      (
        await on
          .where({ many: _.exists(true) })
          .limit(1_000)
          .get()
      ).data,
    ).toHaveLength(1_000)
    await commit()
    expect(await bench.collection.count()).toMatchObject({ total: 1_003 })
  })

  test('updates one and returns it', async () => {
    const { on, commit } = await bench.begin()
    expect(await on.where({ n: 2 }).updateAndReturn({ n: _.inc(1) })).toMatchObject({
      updated: 1,
      doc: { _id: 'b', n: 3 },
    })
    expect(await bench.outside('b')).toEqual({ _id: 'b', n: 2 })
    await commit()
    expect(await bench.outside('b')).toEqual({ _id: 'b', n: 3 })
  })

  test('spans collections', async () => {
    const other = await bench.fresh()
    const transaction = await bench.begin()
    await transaction.collection(other.name).add({ _id: 'x' })
    await transaction.on.doc('a').update({ n: 9 })
    await transaction.commit()
    expect([await bench.outside('a'), (await other.get()).data]).toEqual([{ _id: 'a', n: 9 }, [{ _id: 'x' }]])
  })
})

describe('what the SDK sends without the transaction runs outside of it', () => {
  test('count and aggregate do not see its writes', async () => {
    const { on } = await bench.begin()
    await on.add({ _id: 'c' })
    expect(await on.count()).toMatchObject({ total: 2 })
    expect((await on.aggregate().count('n').end()).data).toEqual([{ n: 2 }])
  })

  test('where().update() and where().remove() stay when it is rolled back', async () => {
    const { on, rollback } = await bench.begin()
    expect(await on.where({ n: 1 }).update({ n: 100 })).toMatchObject({ updated: 1 })
    expect(await on.where({ n: 2 }).remove()).toMatchObject({ deleted: 1 })
    await rollback()
    expect((await bench.collection.get()).data).toEqual([{ _id: 'a', n: 100 }])
  })
})
