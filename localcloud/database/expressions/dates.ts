import * as expression from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { type Document, isDocument, type Value } from '../values/value'
import { asOperator, evaluate, isNothing, type Operator, onlyOf } from './operator'

// Where mingo reads dates otherwise than MongoDB: null, weeks at the turn of a year, and dates written as text.

const PARTS = {
  $year: expression.$year,
  $month: expression.$month,
  $dayOfMonth: expression.$dayOfMonth,
  $hour: expression.$hour,
  $minute: expression.$minute,
  $second: expression.$second,
  $millisecond: expression.$millisecond,
  $dayOfWeek: expression.$dayOfWeek,
  $dayOfYear: expression.$dayOfYear,
  $isoDayOfWeek: expression.$isoDayOfWeek,
  $isoWeek: expression.$isoWeek,
}

type Part = keyof typeof PARTS
type PartOf = (name: Part) => number

/** A part of a date, or of `{ date, timezone }`; null of no date. */
function partOfDate(read: (part: PartOf) => Value): Operator {
  return (document, operand, options) => {
    const only = onlyOf(operand)
    const value = evaluate(document, only, options)
    if (isNothing(isDocument(value) ? value.date : value)) return null
    return read((name) => asOperator(PARTS[name])(document, only, options) as number)
  }
}

/** Weeks begin on Sunday; the days before the first one are in week 0. */
const week = partOfDate((part) => Math.floor((part('$dayOfYear') + 7 - part('$dayOfWeek')) / 7))

/** The year that the ISO week lies in, which has most of its days. */
const isoWeekYear = partOfDate((part) => {
  const [year, month, isoWeek] = [part('$year'), part('$month'), part('$isoWeek')]
  if (month === 1 && isoWeek >= 52) return year - 1
  return month === 12 && isoWeek === 1 ? year + 1 : year
})

const ISO_TEXT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?)?(Z|[+-]\d{2}:?\d{2})?$/

const dateFromString: Operator = (document, operand, options) => {
  const given = evaluate(document, operand, options)
  if (!isDocument(given)) throw new Error('$dateFromString needs an object')
  const { dateString, format, timezone } = given
  if (isNothing(dateString)) return given.onNull ?? null
  const date = format === undefined ? fromIsoText(dateString, timezone, options) : fromFormat(given, options)
  if (date) return date
  if ('onError' in given) return given.onError
  throw new Error(`$dateFromString: ${JSON.stringify(dateString)} is no date`)
}

function fromIsoText(text: Value, timezone: Value | undefined, options: Options): Date | undefined {
  const match = typeof text === 'string' ? ISO_TEXT.exec(text) : null
  if (!match) return undefined
  const [whole, time, , , zone] = match
  const instant = new Date(`${whole.replace(' ', 'T')}${zone ? '' : time ? 'Z' : 'T00:00Z'}`)
  if (Number.isNaN(instant.getTime())) return undefined
  return zone || timezone === undefined ? instant : asWallClock(instant, timezone, options)
}

/** The same figures, read off a clock in the zone. */
function asWallClock(date: Date, timezone: Value, options: Options): Date {
  const parts = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  }
  return asOperator(expression.$dateFromParts)({}, { ...parts, timezone }, options) as Date
}

/** mingo reads formats well, but answers nothing for what does not fit them. */
function fromFormat(given: Document, options: Options): Date | undefined {
  const { onError: _, ...literal } = given
  return asOperator(expression.$dateFromString)({}, literal, options) as Date | undefined
}

const dateFromParts: Operator = (document, operand, options) => {
  const parts = evaluate(document, operand, options)
  if (isDocument(parts) && Object.values(parts).some(isNothing)) return null
  return asOperator(expression.$dateFromParts)(document, operand, options)
}

export const dates: Record<string, Operator> = {
  ...Object.fromEntries(
    (Object.keys(PARTS) as Part[]).map((name) => [name, partOfDate((part) => part(name))]),
  ),
  $week: week,
  $isoWeekYear: isoWeekYear,
  $dateFromString: dateFromString,
  $dateFromParts: dateFromParts,
}
