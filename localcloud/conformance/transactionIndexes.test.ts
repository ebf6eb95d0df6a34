import { _, type Collection, idsOf } from './cloudForTest'
import { transactionsForTest } from './transactionsForTest'

const bench = transactionsForTest({
  collections: [
    {
      name: 'works',
      indexes: [
        {
          name: 'by_votes',
          fields: [
            { field: 'unit', order: 1 },
            { field: 'votes', order: -1 },
          ],
        },
      ],
    },
  ],
})

const works = (): Collection => bench.db.collection('works')

beforeEach(async () => {
  await works()
    .where({ _id: _.exists(true) })
    .remove()
  await works().add([1, 2, 3, 4, 5].map((n) => ({ _id: `w${n}`, unit: n % 2 ? 'odd' : 'even', votes: n })))
})

describe('a query along an index, within a transaction', () => {
  const odd = (on: Collection) => on.where({ unit: 'odd' }).orderBy('votes', 'desc')

  test('sees what the transaction added, moved and removed, in its place', async () => {
    const transaction = await bench.begin()
    const on = transaction.collection('works')
    await on.add({ _id: 'w6', unit: 'odd', votes: 4 })
    await on.doc('w1').update({ votes: 10 })
    await on.doc('w3').remove()
    await on.doc('w2').update({ unit: 'odd' })
    expect(idsOf(await odd(on).get())).toEqual(['w1', 'w5', 'w6', 'w2'])
    expect(idsOf(await odd(on).skip(1).limit(2).get())).toEqual(['w5', 'w6'])
    expect(idsOf(await on.where({ unit: 'even' }).get())).toEqual(['w4'])
    expect(
      idsOf(
        await on
          .where({ _id: _.in(['w1', 'w3', 'w6']) })
          .orderBy('votes', 'asc')
          .get(),
      ),
    ).toEqual(['w6', 'w1'])
    expect(idsOf(await odd(works()).get())).toEqual(['w5', 'w3', 'w1'])
    await transaction.commit()
    expect(idsOf(await odd(works()).get())).toEqual(['w1', 'w5', 'w6', 'w2'])
  })

  test('does not see what others did since', async () => {
    const transaction = await bench.begin()
    const on = transaction.collection('works')
    await works().doc('w1').update({ votes: 99 })
    await works().doc('w3').remove()
    await works().add({ _id: 'w7', unit: 'odd', votes: 50 })
    expect(idsOf(await odd(on).get())).toEqual(['w5', 'w3', 'w1'])
    await transaction.rollback()
    expect(idsOf(await odd(works()).get())).toEqual(['w1', 'w7', 'w5'])
  })

  test('finds again what it removed and added again', async () => {
    const transaction = await bench.begin()
    const on = transaction.collection('works')
    await on.doc('w5').remove()
    await on.add({ _id: 'w5', unit: 'odd', votes: 0 })
    expect(idsOf(await odd(on).get())).toEqual(['w3', 'w1', 'w5'])
    await transaction.commit()
    expect((await works().doc('w5').get()).data).toEqual([{ _id: 'w5', unit: 'odd', votes: 0 }])
  })

  test('updateAndReturn takes the document as the transaction has it', async () => {
    const transaction = await bench.begin()
    const on = transaction.collection('works')
    await on.doc('w2').update({ votes: 100 })
    expect(
      await on.where({ unit: 'even', votes: _.gt(50) }).updateAndReturn({ votes: _.inc(1) }),
    ).toMatchObject({
      doc: { _id: 'w2', votes: 101 },
    })
    await transaction.rollback()
    expect((await works().doc('w2').get()).data).toMatchObject([{ votes: 2 }])
  })
})
