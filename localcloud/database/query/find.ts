import type { Collection } from '../storage/collection'
import type { Connection } from '../storage/connection'
import { StoredDocument } from '../storage/documentTable'
import type { Document } from '../values/value'
import { countRange, readKeys, readPage } from './access'
import { conditionsOf } from './conditions'
import { compileFilter } from './filter'
import { choosePlan, type Plan } from './planner'
import { firstInOrder, type Sort, sortKeyOf } from './sorting'

export interface Find {
  readonly filter: Document
  readonly sort?: Sort
  readonly skip?: number
  readonly limit?: number
}

const FIRST_PAGE = 32
const LARGEST_PAGE = 1000

/** The documents a filter finds, in order, skipped and limited; read only as far as they are consumed. */
export function* find(
  connection: Connection,
  collection: Collection,
  query: Find,
): Generator<StoredDocument> {
  const { filter, sort = [], skip = 0, limit = Number.POSITIVE_INFINITY } = query
  const matches = compileFilter(filter)
  const plan = choosePlan(connection, collection, conditionsOf(filter), {
    sort,
    limited: limit !== Number.POSITIVE_INFINITY,
  })
  const inOrder = sort.length === 0 || plan.sorted
  // Where the tree answers alone, it also skips, and the first page is the only one.
  const offset = plan.exact && inOrder && plan.ranges.length === 1 ? skip : 0
  const expected = plan.exact && inOrder ? skip - offset + limit : FIRST_PAGE
  let found: Iterable<StoredDocument> = read(connection, collection, plan, { offset, expected })
  if (!plan.exact) found = only(found, matches)
  if (!inOrder) {
    const key = sortKeyOf(sort)
    found = firstInOrder(found, ({ document }) => key(document), skip + limit)
  }
  yield* slice(found, skip - offset, limit)
}

export function count(connection: Connection, collection: Collection, filter: Document): number {
  const matches = compileFilter(filter)
  const plan = choosePlan(connection, collection, conditionsOf(filter), { sort: [], limited: false })
  if (plan.exact && plan.access) {
    const { access } = plan
    return plan.ranges.reduce((sum, range) => sum + countRange(connection, access, range), 0)
  }
  if (plan.exact) return Number(connection.first(`SELECT count(*) FROM ${collection.table}`)?.[0])
  let total = 0
  for (const { document } of read(connection, collection, plan, { offset: 0, expected: FIRST_PAGE })) {
    if (matches(document)) total++
  }
  return total
}

function* read(
  connection: Connection,
  collection: Collection,
  plan: Plan,
  { offset, expected }: { offset: number; expected: number },
): Generator<StoredDocument> {
  const { access, backwards } = plan
  if (!access) return yield* arrivals(connection, collection, expected, offset)
  const ranges = backwards ? plan.ranges.toReversed() : plan.ranges
  if (access.unique && plan.points === access.fields.length && ranges.length > 1 && !backwards) {
    return yield* readKeys(
      connection,
      collection,
      access,
      ranges.map(({ from }) => from),
    )
  }
  // One document has several keys in a tree over arrays, and must be met once.
  const met = access.multikey === 0 ? undefined : new Set<number>()
  for (const range of ranges) {
    let size = pageSize(expected)
    let page = readPage(connection, collection, access, range, {
      from: undefined,
      limit: size,
      offset,
      backwards,
    })
    for (;;) {
      for (const stored of page.documents) {
        if (met?.has(stored.n)) continue
        met?.add(stored.n)
        yield stored
      }
      if (!page.next) break
      size = Math.min(size * 4, LARGEST_PAGE)
      page = readPage(connection, collection, access, range, {
        from: page.next,
        limit: size,
        offset: 0,
        backwards,
      })
    }
  }
}

function* arrivals(connection: Connection, collection: Collection, expected: number, offset: number) {
  let size = pageSize(expected)
  let last = 0
  let skipped = offset
  for (;;) {
    const sql = `SELECT n, id, body FROM ${collection.table} WHERE n > ? ORDER BY n LIMIT ? OFFSET ?`
    const rows = connection.all(sql, [last, size, skipped])
    for (const [n, id, body] of rows) yield new StoredDocument(n as number, id as Buffer, body as string)
    if (rows.length < size) return
    last = rows.at(-1)?.[0] as number
    skipped = 0
    size = Math.min(size * 4, LARGEST_PAGE)
  }
}

function pageSize(expected: number): number {
  return Math.max(1, Math.min(expected, LARGEST_PAGE))
}

function* only(found: Iterable<StoredDocument>, matches: (document: Document) => boolean) {
  for (const stored of found) if (matches(stored.document)) yield stored
}

function* slice<T>(items: Iterable<T>, skip: number, limit: number): Generator<T> {
  if (limit <= 0) return
  let at = 0
  for (const item of items) {
    if (at++ < skip) continue
    yield item
    if (at - skip >= limit) return
  }
}
