import { type Bench, type Collection, cloudForTest } from './cloudForTest'

export type Transaction = Awaited<ReturnType<Bench['db']['startTransaction']>>

/** A transaction, and the collection of the test as it is seen from within. */
export interface Begun {
  readonly on: Collection
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

export interface TransactionBench extends Bench {
  /** Holds `a` with n 1 and `b` with n 2 before each test. */
  collection: Collection
  begin(): Promise<Begun>
  /** The document as everybody else sees it. */
  outside(id: string): Promise<unknown>
}

export const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'
export const DEAD = 'DATABASE_TRANSACTION_FAIL'

export function transactionsForTest(...options: Parameters<typeof cloudForTest>): TransactionBench {
  const bench = cloudForTest(...options) as TransactionBench
  const started: Transaction[] = []

  beforeEach(async () => {
    bench.collection = await bench.fresh([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
  })
  afterEach(() => Promise.all(started.splice(0).map((transaction) => transaction.rollback().catch(() => {}))))

  bench.begin = async () => {
    const transaction = await bench.db.startTransaction()
    started.push(transaction)
    const collection = (name: string) => transaction.collection(name) as Collection
    return {
      on: collection(bench.collection.name),
      collection,
      commit: () => transaction.commit(),
      rollback: () => transaction.rollback(),
    }
  }
  bench.outside = async (id) => (await bench.collection.doc(id).get()).data[0]
  return bench
}
