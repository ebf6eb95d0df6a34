import { after, encodeKey, encodeStringPrefix, inverted } from '../values/keyEncoding'
import { rankOf } from '../values/order'
import type { Value } from '../values/value'
import type { Condition, Conditions } from './conditions'

/** Keys from `from` (inclusive) to `to` (exclusive). */
export interface Range {
  readonly from: Buffer
  readonly to: Buffer
}

export interface KeyFields {
  readonly fields: readonly string[]
  readonly orders: readonly (1 | -1)[]
  readonly multikey: number
}

export interface Bounds {
  readonly ranges: readonly Range[]
  /** Leading fields held to listed values, and whether a range follows them. */
  readonly points: number
  readonly ranged: boolean
  /** Leading fields held to one value: they cannot disturb an order by the fields behind them. */
  readonly constants: ReadonlySet<string>
  /** Every condition is met by being inside: no document need be tested again. */
  readonly exact: boolean
}

/** More combinations of listed values than this are cheaper to filter than to seek. */
const MOST_POINTS = 5000

/** What a tree keyed by these fields has to be searched for. */
export function boundsOf(key: KeyFields, { byField, complete }: Conditions): Bounds {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let points = 0
  let used = 0
  let arrayMet = false
  let exact = complete && key.multikey === 0
  let ranges: Range[] | undefined
  const constants = new Set<string>()
  for (let at = 0; at < key.fields.length && !ranges; at++) {
    const field = key.fields[at] as string
    const order = key.orders[at] as 1 | -1
    const isArray = (key.multikey & (1 << at)) !== 0
    // Two array fields may stem from one array, whose elements need not meet both conditions at once.
    if (isArray && arrayMet) break
    arrayMet ||= isArray
    const conditions = byField.get(field) ?? []
    const listed = conditions.find((condition) => condition.kind === 'points')
    if (listed && prefixes.length * listed.values.length <= MOST_POINTS) {
      const parts = distinct(listed.values.map((value) => encodeKey([value], [order])))
      prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])))
      if (parts.length === 1 && !isArray) constants.add(field)
      if (conditions.length > 1) exact = false
      points++
      used++
      continue
    }
    const range = rangeOf(conditions, order, isArray)
    if (!range) break
    if (!range.exact) exact = false
    ranges = prefixes.map((prefix) => ({
      from: Buffer.concat([prefix, range.from]),
      to: Buffer.concat([prefix, range.to]),
    }))
    used++
  }
  const found = ranges ?? prefixes.map((prefix) => ({ from: prefix, to: after(prefix) }))
  return {
    ranges: found.filter(({ from, to }) => from.length === 0 || from.compare(to) < 0).sort(byStart),
    points,
    ranged: ranges !== undefined,
    constants,
    exact: exact && used === byField.size,
  }
}

function byStart(a: Range, b: Range): number {
  return a.from.compare(b.from)
}

function distinct(keys: readonly Buffer[]): Buffer[] {
  return keys.length === 1
    ? [...keys]
    : [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
}

/** On an array two ends must not be combined: one element may be above the lower, another below the upper. */
function rangeOf(conditions: readonly Condition[], order: 1 | -1, isArray: boolean) {
  const prefix = conditions.find((condition) => condition.kind === 'prefix')
  if (prefix) {
    const start = encodeStringPrefix(prefix.text)
    const key = order === 1 ? start : inverted(start)
    return { from: key, to: after(key), exact: false }
  }
  const lower = conditions.find((condition) => condition.kind === 'lower')
  const found = conditions.find((condition) => condition.kind === 'upper')
  const sameType = !lower || !found || rankOf(lower.value) === rankOf(found.value)
  const upper = (isArray && lower) || !sameType ? undefined : found
  if (!lower && !upper) return undefined
  const combined = (lower ? 1 : 0) + (upper ? 1 : 0)
  const type = encodeType((lower ?? upper)?.value as Value, order)
  const first = lowest((lower ?? upper)?.value as Value, order)
  const low = lower && encodeKey([lower.value], [order])
  const high = upper && encodeKey([upper.value], [order])
  const exact = combined === conditions.length
  if (order === 1) {
    return {
      from: !low ? first : lower.inclusive ? low : after(low),
      to: !high ? after(type) : upper.inclusive ? after(high) : high,
      exact,
    }
  }
  return {
    from: !high ? type : upper.inclusive ? high : after(high),
    to: !low ? after(first) : lower.inclusive ? after(low) : low,
    exact,
  }
}

/** Where a type's values begin, for a range without a lower end: NaN is in no range. */
function lowest(value: Value, order: 1 | -1): Buffer {
  return typeof value === 'number' ? encodeKey([Number.NEGATIVE_INFINITY], [order]) : encodeType(value, order)
}

/** The byte with which every value of this type begins. */
function encodeType(value: Value, order: 1 | -1): Buffer {
  return encodeKey([value], [order]).subarray(0, 1)
}
