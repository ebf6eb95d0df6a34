import { type Document, isDocument, ObjectId, type Value } from './value'

/** MongoDB's order between types; a missing field counts as null, and [] in an index as less than null. */
export const rank = {
  emptyArray: 0x08,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  objectId: 0x60,
  boolean: 0x70,
  date: 0x80,
  pattern: 0x90,
} as const

export function rankOf(value: Value | undefined): number {
  if (value === null || value === undefined) return rank.null
  if (typeof value === 'number') return rank.number
  if (typeof value === 'string') return rank.string
  if (typeof value === 'boolean') return rank.boolean
  if (Array.isArray(value)) return rank.array
  if (value instanceof Date) return rank.date
  if (value instanceof RegExp) return rank.pattern
  if (value instanceof ObjectId) return rank.objectId
  return rank.object
}

/** Strings compare by their UTF-8 bytes, which is by code point: JavaScript's own `<` differs past U+FFFF. */
function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x !== y) {
      const surrogateX = x >= 0xd800 && x <= 0xdfff
      const surrogateY = y >= 0xd800 && y <= 0xdfff
      return surrogateX === surrogateY ? x - y : surrogateX ? 1 : -1
    }
  }
  return a.length - b.length
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  if (Number.isNaN(b)) return 1
  return a < b ? -1 : a > b ? 1 : 0
}

function compareArrays(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const order = compareValues(a[at], b[at])
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Field by field in stored order: first the types, then the names, then the values. */
function compareDocuments(a: Document, b: Document): number {
  const fieldsA = Object.keys(a)
  const fieldsB = Object.keys(b)
  const length = Math.min(fieldsA.length, fieldsB.length)
  for (let at = 0; at < length; at++) {
    const nameA = fieldsA[at] as string
    const nameB = fieldsB[at] as string
    const order =
      rankOf(a[nameA]) - rankOf(b[nameB]) || compareStrings(nameA, nameB) || compareValues(a[nameA], b[nameB])
    if (order !== 0) return order
  }
  return fieldsA.length - fieldsB.length
}

/** MongoDB's total order: negative, zero or positive. */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : compareStrings(a, b)
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  const order = rankOf(a) - rankOf(b)
  if (order !== 0 || a === null || a === undefined || b === null || b === undefined) return order
  if (typeof a === 'boolean') return Number(a) - Number(b)
  if (Array.isArray(a)) return compareArrays(a, b as Value[])
  if (a instanceof Date) return a.getTime() - (b as Date).getTime()
  if (a instanceof ObjectId) return compareStrings(a.hex, (b as ObjectId).hex)
  if (a instanceof RegExp) {
    const other = b as RegExp
    return compareStrings(a.source, other.source) || compareStrings(a.flags, other.flags)
  }
  return isDocument(a) ? compareDocuments(a, b as Document) : 0
}
