import { _, cloudForTest, codeOf, idsOf } from './cloudForTest'

const bench = cloudForTest()

describe('set', () => {
  test('replaces all fields of a document that is there', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: 1, b: { c: 1 } }])
    expect(await collection.doc('x').set({ b: { d: 2 } })).toMatchObject({ updated: 1 })
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', b: { d: 2 } }])
  })

  test('adds one that is not there, and tells its id', async () => {
    const collection = await bench.fresh()
    expect(await collection.doc('x').set({ a: 1 })).toMatchObject({ updated: 0, upsertedId: 'x' })
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', a: 1 }])
  })

  test('with an empty object leaves the id alone', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: 1 }])
    await collection.doc('x').set({})
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x' }])
  })
})

describe('update', () => {
  test('of a document that is not there: 0, and none is made', async () => {
    const collection = await bench.fresh()
    expect(await collection.doc('x').update({ a: 1 })).toMatchObject({ updated: 0 })
    expect(await collection.count()).toMatchObject({ total: 0 })
  })

  test('of all that match', async () => {
    const collection = await bench.fresh([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3 },
    ])
    expect(await collection.where({ n: _.gt(1) }).update({ n: _.inc(10) })).toMatchObject({ updated: 2 })
    expect((await collection.orderBy('_id', 'asc').get()).data.map(({ n }: { n: number }) => n)).toEqual([
      1, 12, 13,
    ])
  })

  test('of one only, when asked so', async () => {
    const collection = await bench.fresh([{ n: 1 }, { n: 1 }, { n: 1 }])
    expect(await collection.where({ n: 1 }).options({ multiple: false }).update({ n: 2 })).toMatchObject({
      updated: 1,
    })
    expect(await collection.where({ n: 1 }).count()).toMatchObject({ total: 2 })
  })

  test('by a condition that holds for the first of many only', async () => {
    const collection = await bench.fresh([{ _id: 'x', revision: 1 }])
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => collection.where({ _id: 'x', revision: 1 }).update({ revision: 2 })),
    )
    expect(
      tries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    ).toBe(1)
    expect(tries.filter(({ updated }) => updated === 1)).toHaveLength(1)
  })

  test('a hundred increments at once are a hundred', async () => {
    const collection = await bench.fresh([{ _id: 'x', n: 0 }])
    await Promise.all(Array.from({ length: 100 }, () => collection.doc('x').update({ n: _.inc(1) })))
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', n: 100 }])
  })

  test('of more than a page of documents', async () => {
    const collection = await bench.fresh(Array.from({ length: 1_200 }, () => ({ n: 0 })))
    expect(await collection.where({ n: 0 }).update({ n: 1 })).toMatchObject({ updated: 1_200 })
  })

  test('without a where is refused', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: 1 }])
    expect(await codeOf(collection.update({ a: 2 }))).toBe('INVALID_PARAM')
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', a: 1 }])
  })
})

describe('updateAndReturn', () => {
  test('changes one and answers it as it then is', async () => {
    const collection = await bench.fresh([{ n: 1 }, { n: 1 }])
    const result = await collection.where({ n: 1 }).updateAndReturn({ n: _.inc(1) })
    expect(result).toMatchObject({ updated: 1, doc: { _id: expect.any(String), n: 2 } })
    expect(await collection.where({ n: 1 }).count()).toMatchObject({ total: 1 })
  })

  test('when none matches: null', async () => {
    const collection = await bench.fresh()
    expect(await collection.where({ n: 1 }).updateAndReturn({ n: 2 })).toMatchObject({
      updated: 0,
      doc: null,
    })
  })

  test('with the value that is there already counts as done', async () => {
    const collection = await bench.fresh([{ n: 1 }])
    expect(await collection.where({ n: 1 }).updateAndReturn({ n: 1 })).toMatchObject({
      updated: 1,
      doc: { n: 1 },
    })
  })

  test('dates in the answer are dates', async () => {
    const collection = await bench.fresh([{ _id: 'x' }])
    const { doc } = await collection.where({ _id: 'x' }).updateAndReturn({ at: new Date(1_606_348_800_000) })
    expect(doc).toEqual({ _id: 'x', at: new Date(1_606_348_800_000) })
  })
})

describe('remove', () => {
  test('a document', async () => {
    const collection = await bench.fresh([{ _id: 'x' }, { _id: 'y' }])
    expect(await collection.doc('x').remove()).toMatchObject({ deleted: 1 })
    expect(await collection.doc('x').remove()).toMatchObject({ deleted: 0 })
    expect(idsOf(await collection.get())).toEqual(['y'])
  })

  test('all that match', async () => {
    const collection = await bench.fresh([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect(await collection.where({ n: _.lt(3) }).remove()).toMatchObject({ deleted: 2 })
    expect(await collection.count()).toMatchObject({ total: 1 })
  })

  test('one of many, when asked so', async () => {
    const collection = await bench.fresh([{ n: 1 }, { n: 1 }])
    expect(await collection.where({ n: 1 }).options({ multiple: false }).remove()).toMatchObject({
      deleted: 1,
    })
  })

  test('without a where is refused', async () => {
    const collection = await bench.fresh([{ n: 1 }])
    expect(await codeOf(collection.remove())).toBe('INVALID_PARAM')
    expect(await collection.count()).toMatchObject({ total: 1 })
  })
})

test('create adds under the id of the reference', async () => {
  const collection = await bench.fresh()
  // The SDK has it and does not declare it.
  const { create } = collection.doc('x') as unknown as { create(data: object): Promise<unknown> }
  const add = create.bind(collection.doc('x'))
  expect(await add({ a: 1 })).toMatchObject({ id: 'x' })
  expect(await codeOf(add({ a: 2 }))).toBe('DATABASE_DUPLICATE_WRITE')
})
