import { type Bench, type Collection, cloudForTest, type Document } from './cloudForTest'

const entries: Document[] = [
  {
    _id: 'e1',
    unit: 'u1',
    kind: 'short',
    votes: 5,
    tags: ['a', 'b'],
    by: { city: '石家庄' },
    at: new Date('2020-11-25T15:59:00Z'),
  },
  {
    _id: 'e2',
    unit: 'u1',
    kind: 'short',
    votes: 9,
    tags: ['b'],
    by: { city: '保定' },
    at: new Date('2020-11-25T16:00:00Z'),
  },
  {
    _id: 'e3',
    unit: 'u2',
    kind: 'drama',
    votes: 5,
    tags: [],
    by: { city: '石家庄' },
    at: new Date('2020-11-26T16:00:00Z'),
  },
  {
    _id: 'e4',
    unit: 'u3',
    kind: 'drama',
    votes: 1,
    by: { city: '保定' },
    at: new Date('2020-11-27T01:00:00Z'),
  },
  { _id: 'e5', kind: 'short', votes: null, tags: null },
]

const units: Document[] = [
  { _id: 'u1', name: '一中', quota: 2, codes: ['x', 'y'] },
  { _id: 'u2', name: '二中', quota: 1, codes: ['y'] },
  { _id: 'u9', name: '九中', quota: 1 },
]

export type Pipeline = ReturnType<Collection['aggregate']>
export type Case = [string, (pipeline: Pipeline) => Pipeline, Document[]]

export interface AggregateBench extends Bench {
  entries: Collection
  units: Collection
  /** A test for each case: what the stages make of the entries. */
  table(name: string, cases: Case[]): void
}

/** A few works, one of them with next to nothing, and their units. */
export function aggregateForTest(): AggregateBench {
  const bench = cloudForTest() as AggregateBench
  beforeAll(async () => {
    bench.entries = await bench.fresh(entries)
    bench.units = await bench.fresh(units)
  })
  bench.table = (name, cases) =>
    describe(name, () => {
      test.each(cases)('%s', async (_name, stages, expected) => {
        expect((await stages(bench.entries.aggregate()).end()).data).toEqual(expected)
      })
    })
  return bench
}

export const byId = { _id: 1 }

export const ids = (text: string): Document[] => text.split(' ').map((_id) => ({ _id }))
