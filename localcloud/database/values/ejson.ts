import { invalidParam, requestFailed, unsupported } from '../errors'
import { type Document, isDocument, ObjectId, type Value } from './value'

/**
 * Extended JSON. The SDK sends its canonical form and reads both, so documents are stored and answered in
 * the relaxed form: shorter, and a stored body can be handed out without being parsed.
 */

type Raw = Record<string, unknown>

const DOLLAR = 36
const NOT_STORED = [
  '$binary',
  '$numberDecimal',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$code',
  '$symbol',
  '$uuid',
]

function readNumber(raw: unknown): number {
  const value = raw === 'NaN' ? Number.NaN : Number(raw)
  if (Number.isNaN(value) && raw !== 'NaN') throw invalidParam(`not a number: ${String(raw)}`)
  return value
}

function readDate(raw: unknown): Date {
  const inner = typeof raw === 'object' && raw !== null ? readNumber((raw as Raw).$numberLong) : raw
  const date = new Date(inner as string | number)
  if (Number.isNaN(date.getTime())) throw invalidParam(`not a date: ${JSON.stringify(raw)}`)
  return date
}

function readPattern(raw: unknown): RegExp {
  const { pattern, options } = raw as { pattern?: unknown; options?: unknown }
  try {
    // `g` and `y` would make a pattern remember where it last matched; MongoDB knows neither.
    return new RegExp(String(pattern), String(options ?? '').replace(/[^imsu]/g, ''))
  } catch {
    throw invalidParam(`not a regular expression: ${String(pattern)}`)
  }
}

const readers: Record<string, (raw: unknown, now: () => number) => Value> = {
  $numberInt: readNumber,
  $numberLong: readNumber,
  $numberDouble: readNumber,
  $date: readDate,
  $oid: (raw) => new ObjectId(String(raw)),
  $regularExpression: readPattern,
  $tcb_server_date: (raw, now) => new Date(now() + readNumber(decode((raw as Raw)?.offset ?? 0, now))),
}

/** Turns parsed extended JSON into values, in place. Query operators (`$gt` …) stay as they are. */
function decode(raw: unknown, now: () => number): Value {
  if (typeof raw !== 'object' || raw === null) return raw as Value
  if (Array.isArray(raw)) {
    for (let at = 0; at < raw.length; at++) {
      if (typeof raw[at] === 'object') raw[at] = decode(raw[at], now)
    }
    return raw
  }
  const object = raw as Raw
  for (const key in object) {
    if (key.charCodeAt(0) === DOLLAR) {
      if (Object.hasOwn(readers, key)) return (readers[key] as (typeof readers)[string])(object[key], now)
      if (NOT_STORED.includes(key)) throw unsupported(`the type ${key}`)
    } else if (key === '__proto__') throw invalidParam('a field cannot be named __proto__')
    const value = object[key]
    if (typeof value === 'object') object[key] = decode(value, now)
  }
  return object as Document
}

export function parse(text: string, now: () => number): Value {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw invalidParam('not valid JSON')
  }
  return decode(raw, now)
}

const noClock = () => 0

/** A stored body back as a document. Bodies never hold `$tcb_server_date`: it became a date on its way in. */
export function parseBody(body: string): Document {
  return decode(JSON.parse(body), noClock) as Document
}

function extendDate(date: Date): Raw {
  const ms = date.getTime()
  // RFC of extended JSON: the readable form only where every reader agrees on it.
  return ms >= 0 && ms < 253402300800000
    ? { $date: date.toISOString() }
    : { $date: { $numberLong: String(ms) } }
}

/** A JSON-able copy, sharing every part that needs no change. */
function extend(value: Value): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(extend)
  if (isDocument(value)) return extendDocument(value)
  if (value instanceof Date) return extendDate(value)
  if (value instanceof ObjectId) return { $oid: value.hex }
  return { $regularExpression: { pattern: value.source, options: value.flags } }
}

function extendDocument(document: Document): Raw {
  let copy: Raw | undefined
  for (const field in document) {
    if (field.charCodeAt(0) === DOLLAR) throw requestFailed(`the field name ${field} may not begin with $`)
    const value = document[field] as Value
    const extended = extend(value)
    if (extended !== value) {
      copy ??= { ...document }
      copy[field] = extended
    }
  }
  return copy ?? document
}

export function stringify(document: Document): string {
  return JSON.stringify(extendDocument(document))
}
