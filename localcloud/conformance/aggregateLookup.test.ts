import { aggregateForTest, byId, type Pipeline } from './aggregateForTest'
import { _, $, type Document } from './cloudForTest'

const bench = aggregateForTest()

describe('lookup', () => {
  const looked = async (stages: (p: Pipeline) => Pipeline) =>
    (await stages(bench.entries.aggregate().sort(byId)).end()).data

  test('one value', async () => {
    const data = await looked((p) =>
      p
        .limit(4)
        .lookup({ from: bench.units.name, localField: 'unit', foreignField: '_id', as: 'u' })
        .project({ 'u.name': 1 }),
    )
    expect(data).toEqual([
      { _id: 'e1', u: [{ name: '一中' }] },
      { _id: 'e2', u: [{ name: '一中' }] },
      { _id: 'e3', u: [{ name: '二中' }] },
      { _id: 'e4', u: [] },
    ])
  })

  test('what is missing here matches what is missing there', async () => {
    const data = await looked((p) =>
      p
        .match({ _id: 'e5' })
        .lookup({ from: bench.units.name, localField: 'unit', foreignField: 'codes', as: 'u' })
        .project({ 'u._id': 1 }),
    )
    expect(data).toEqual([{ _id: 'e5', u: [{ _id: 'u9' }] }])
  })

  test('into an array', async () => {
    const data = await looked((p) =>
      p
        .match({ _id: 'e1' })
        .addFields({ code: 'y' })
        .lookup({ from: bench.units.name, localField: 'code', foreignField: 'codes', as: 'u' })
        .project({ 'u._id': 1 }),
    )
    expect(data[0].u.map(({ _id }: Document) => _id).sort()).toEqual(['u1', 'u2'])
  })

  test('from an array', async () => {
    const data = await looked((p) =>
      p
        .match({ _id: 'e1' })
        .addFields({ ids: ['u2', 'u9'] })
        .lookup({ from: bench.units.name, localField: 'ids', foreignField: '_id', as: 'u' })
        .project({ 'u._id': 1 }),
    )
    expect(data[0].u.map(({ _id }: Document) => _id).sort()).toEqual(['u2', 'u9'])
  })

  test('by a pipeline', async () => {
    const pipeline = $.pipeline().match({ quota: 1 }).sort({ _id: -1 }).project({ name: 1 }).done()
    const data = await looked((p) =>
      p.limit(1).lookup({ from: bench.units.name, pipeline, as: 'u' }).project({ u: 1 }),
    )
    expect(data).toEqual([
      {
        _id: 'e1',
        u: [
          { _id: 'u9', name: '九中' },
          { _id: 'u2', name: '二中' },
        ],
      },
    ])
  })

  test('by a pipeline that uses this document', async () => {
    const pipeline = $.pipeline()
      .match(_.expr($.and([$.eq(['$_id', '$$unit']), $.lte(['$quota', '$$votes'])])))
      .project({ _id: 0, name: 1 })
      .done()
    const data = await looked((p) =>
      p
        .limit(4)
        .lookup({ from: bench.units.name, let: { unit: '$unit', votes: '$votes' }, pipeline, as: 'u' })
        .project({ u: 1 }),
    )
    expect(data.map(({ u }: Document) => u)).toEqual([
      [{ name: '一中' }],
      [{ name: '一中' }],
      [{ name: '二中' }],
      [],
    ])
  })

  test('then unwind joins', async () => {
    const data = await looked((p) =>
      p
        .lookup({ from: bench.units.name, localField: 'unit', foreignField: '_id', as: 'u' })
        .unwind('$u')
        .group({ _id: '$u.name', votes: $.sum('$votes') })
        .sort(byId),
    )
    expect(data).toEqual([
      { _id: '一中', votes: 14 },
      { _id: '二中', votes: 5 },
    ])
  })
})
