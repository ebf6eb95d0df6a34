import { _, type Collection, cloudForTest, codeOf, idsOf } from './cloudForTest'

const bench = cloudForTest({
  collections: [
    {
      name: 'slips',
      indexes: [
        {
          name: 'voter_key',
          fields: [
            { field: 'voter', order: 1 },
            { field: 'key', order: 1 },
          ],
          unique: true,
        },
        { name: 'nested', fields: [{ field: 'a.b', order: 1 }], unique: true },
      ],
    },
  ],
})

describe('add', () => {
  test('without an _id: the cloud gives one', async () => {
    const collection = await bench.fresh()
    const { id, requestId } = await collection.add({ a: 1 })
    expect(id).toEqual(expect.stringMatching(/^[0-9a-f]{24,32}$/))
    expect(requestId).toEqual(expect.any(String))
    expect((await collection.doc(id as string).get()).data).toEqual([{ _id: id, a: 1 }])
  })

  test('two documents never get the same _id', async () => {
    const collection = await bench.fresh()
    const { ids } = await collection.add(Array.from({ length: 500 }, () => ({})))
    expect(new Set(ids).size).toBe(500)
  })

  test.each(['own-id', '中文', '5e7b474a5e54c773b58d7b39', 'a:b/c d', 7])(
    'with its own _id %p',
    async (_id) => {
      const collection = await bench.fresh()
      expect(await collection.add({ _id })).toMatchObject({ id: _id })
      expect((await collection.doc(_id).get()).data).toEqual([{ _id }])
      expect((await collection.where({ _id }).get()).data).toEqual([{ _id }])
    },
  )

  test('several, some with ids, in order', async () => {
    const collection = await bench.fresh()
    const { ids } = await collection.add([{ _id: 'b' }, { x: 1 }, { _id: 'a' }])
    expect(ids).toEqual(['b', expect.any(String), 'a'])
  })

  test('undefined fields are not stored, null is', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: undefined, b: null, c: { d: undefined } }])
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', b: null, c: {} }])
  })

  test('a key that begins with a dollar is refused', async () => {
    const collection = await bench.fresh()
    expect(await codeOf(collection.add({ $_key: 1 }))).toBe('DATABASE_REQUEST_FAILED')
  })
})

describe('what is taken', () => {
  test('an _id: DATABASE_DUPLICATE_WRITE, and the first document stays', async () => {
    const collection = await bench.fresh([{ _id: 'x', a: 1 }])
    await expect(collection.add({ _id: 'x', a: 2 })).rejects.toMatchObject({
      code: 'DATABASE_DUPLICATE_WRITE',
      message: expect.stringContaining('E11000'),
    })
    expect((await collection.doc('x').get()).data).toEqual([{ _id: 'x', a: 1 }])
  })

  test('an _id twice in one call', async () => {
    const collection = await bench.fresh()
    expect(await codeOf(collection.add([{ _id: 'x' }, { _id: 'x' }]))).toBe('DATABASE_DUPLICATE_WRITE')
  })

  test('of twenty who add one _id at once, one is told that it did', async () => {
    const collection = await bench.fresh()
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => collection.add({ _id: 'x', n })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  describe('of a unique index', () => {
    const slips = (): Collection => bench.db.collection('slips')
    const E11000 = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/E11000.*voter_key/) }
    beforeEach(() =>
      slips()
        .where({ _id: _.exists(true) })
        .remove(),
    )

    const add = (_id: string, voter?: string, key?: string) => slips().add({ _id, voter, key, a: { b: _id } })

    test('by add', async () => {
      await add('1', 'v', 'k')
      await add('2', 'v', 'other')
      await add('3', 'w', 'k')
      await expect(add('4', 'v', 'k')).rejects.toMatchObject(E11000)
      expect(idsOf(await slips().orderBy('_id', 'asc').get())).toEqual(['1', '2', '3'])
    })

    test('by update, which then changes nothing', async () => {
      await add('1', 'v', 'k')
      await add('2', 'v', 'other')
      await expect(slips().doc('2').update({ key: 'k', extra: 1 })).rejects.toMatchObject(E11000)
      expect((await slips().doc('2').get()).data).toEqual([
        { _id: '2', voter: 'v', key: 'other', a: { b: '2' } },
      ])
    })

    test('by set', async () => {
      await add('1', 'v', 'k')
      await expect(slips().doc('9').set({ voter: 'v', key: 'k' })).rejects.toMatchObject(E11000)
    })

    test('null and missing count as a value', async () => {
      await add('1')
      await expect(add('2')).rejects.toMatchObject(E11000)
    })

    test('an update of the document itself is no clash', async () => {
      await add('1', 'v', 'k')
      expect(await slips().doc('1').update({ key: 'k', n: 1 })).toMatchObject({ updated: 1 })
    })

    test('what was removed is free again', async () => {
      await add('1', 'v', 'k')
      await slips().doc('1').remove()
      await add('2', 'v', 'k')
      expect(await slips().count()).toMatchObject({ total: 1 })
    })

    test('by a nested path', async () => {
      await slips().add({ _id: '1', voter: '1', a: { b: 5 } })
      await expect(slips().add({ _id: '2', voter: '2', a: { b: 5 } })).rejects.toMatchObject({
        message: expect.stringMatching(/E11000.*nested/),
      })
    })
  })
})
