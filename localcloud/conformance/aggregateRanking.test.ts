import { aggregateForTest, byId } from './aggregateForTest'
import { $ } from './cloudForTest'

const bench = aggregateForTest()

test('facets, by MongoDB’s own words', async () => {
  const pipeline = [
    { $match: { votes: { $gt: 0 } } },
    {
      $facet: {
        top: [{ $sort: { votes: -1 } }, { $limit: 1 }, { $project: { votes: 1 } }],
        kinds: [{ $sortByCount: '$kind' }],
        n: [{ $count: 'n' }],
      },
    },
  ]
  const { data } = await bench.entries.options({ raw: true }).aggregate(pipeline).end()
  expect(data).toEqual([
    {
      top: [{ _id: 'e2', votes: 9 }],
      kinds: [
        { _id: expect.any(String), count: 2 },
        { _id: expect.any(String), count: 2 },
      ],
      n: [{ n: 4 }],
    },
  ])
})

test('a ranking out of the map of a tally', async () => {
  const tallies = await bench.fresh([{ _id: 'contest', votes: { w3: 7, w1: 9, w2: 7, w4: 0 } }])
  const { data } = await tallies
    .aggregate()
    .match({ _id: 'contest' })
    .project({ _id: 0, lines: $.objectToArray('$votes') })
    .unwind('$lines')
    .sort({ 'lines.v': -1, 'lines.k': 1 })
    .limit(2_000)
    .replaceRoot({ newRoot: { work: '$lines.k', votes: '$lines.v' } })
    .end()
  expect(data).toEqual([
    { work: 'w1', votes: 9 },
    { work: 'w2', votes: 7 },
    { work: 'w3', votes: 7 },
    { work: 'w4', votes: 0 },
  ])
})

test('lines of many slips summed into a map', async () => {
  const slips = await bench.fresh([
    {
      lines: [
        { work: 'w1', count: 2 },
        { work: 'w2', count: 1 },
      ],
    },
    { lines: [{ work: 'w1', count: 3 }] },
  ])
  const { data } = await slips
    .aggregate()
    .unwind('$lines')
    .group({ _id: '$lines.work', votes: $.sum('$lines.count') })
    .sort(byId)
    .group({ _id: null, lines: $.push({ k: '$_id', v: '$votes' }) })
    .project({ _id: 0, votes: $.arrayToObject('$lines') })
    .end()
  expect(data).toEqual([{ votes: { w1: 5, w2: 1 } }])
})
