import { invalidParam } from '../errors'
import { partsOf } from '../storage/indexKeys'
import { EMPTY_ARRAY, encodeKey, type KeyPart } from '../values/keyEncoding'
import { compareValues } from '../values/order'
import { type Document, isDocument, type Value } from '../values/value'

export type Sort = readonly { readonly field: string; readonly order: 1 | -1 }[]

export function readSort(raw: Value | undefined): Sort {
  if (raw === undefined || raw === null) return []
  if (!isDocument(raw)) throw invalidParam('a sort order must be an object')
  return Object.entries(raw).map(([field, order]) => {
    if (order !== 1 && order !== -1) throw invalidParam(`a sort order must be 1 or -1: ${field}`)
    return { field, order }
  })
}

function compareParts(a: KeyPart, b: KeyPart): number {
  if (a === EMPTY_ARRAY || b === EMPTY_ARRAY) return (a === EMPTY_ARRAY ? 0 : 1) - (b === EMPTY_ARRAY ? 0 : 1)
  return compareValues(a, b)
}

/** A document's place in an order, as the bytes an index on it would have: an array counts by its end nearer. */
export function sortKeyOf(sort: Sort): (document: Document) => Buffer {
  const fields = sort.map(({ field, order }) => ({ path: field.split('.'), order }))
  const orders = sort.map(({ order }) => order)
  return (document) =>
    encodeKey(
      fields.map(({ path, order }) => {
        const { parts } = partsOf(document, path)
        return parts.reduce((best, part) => (compareParts(part, best) * order < 0 ? part : best))
      }),
      orders,
    )
}

/** The first `count` in order; holds little more than that many, however many pass. Stable. */
export function firstInOrder<T>(items: Iterable<T>, key: (item: T) => Buffer, count: number): T[] {
  let kept: { item: T; key: Buffer }[] = []
  const settle = () => {
    kept.sort((a, b) => a.key.compare(b.key))
    if (kept.length > count) kept = kept.slice(0, count)
  }
  for (const item of items) {
    kept.push({ item, key: key(item) })
    if (kept.length >= 2 * count + 1000) settle()
  }
  settle()
  return kept.map(({ item }) => item)
}
