import { invalidParam } from '../errors'
import { compareValues, rank, rankOf } from '../values/order'
import { isDocument, type Value } from '../values/value'
import type { Leaf } from './path'

/** Tests of one value. Where a field holds an array, MongoDB tries its elements as well as the array itself. */
type Test = (value: Leaf) => boolean

function orElement(test: Test): Test {
  return (leaf) => test(leaf) || (Array.isArray(leaf) && leaf.some(test))
}

export function equals(wanted: Value): Test {
  if (wanted instanceof RegExp) return matchesPattern(wanted)
  if (typeof wanted === 'string' || typeof wanted === 'boolean') return orElement((value) => value === wanted)
  return orElement((value) => compareValues(value, wanted) === 0)
}

/** Only values of the same type compare: `{ $gt: 5 }` finds no strings, and NaN is neither less nor more. */
function compares(wanted: Value, holds: (order: number) => boolean): Test {
  const type = rankOf(wanted)
  const comparable = (value: Leaf) => rankOf(value) === type && Number.isNaN(value) === Number.isNaN(wanted)
  return orElement((value) => comparable(value) && holds(compareValues(value, wanted)))
}

export function matchesPattern(pattern: RegExp): Test {
  return orElement((value) =>
    typeof value === 'string'
      ? pattern.test(value)
      : value instanceof RegExp && value.source === pattern.source && value.flags === pattern.flags,
  )
}

function isIn(list: Value): Test {
  if (!Array.isArray(list)) throw invalidParam('$in needs an array')
  const simple = new Set<Leaf>()
  const others: Test[] = []
  for (const wanted of list) {
    if (wanted === null) simple.add(null).add(undefined)
    else if (typeof wanted === 'object') others.push(equals(wanted))
    else simple.add(wanted)
  }
  const listed = orElement((value) => simple.has(value))
  return (leaf) => listed(leaf) || others.some((test) => test(leaf))
}

function modulo(operand: Value): Test {
  const [divisor, remainder] = Array.isArray(operand) ? operand : []
  if (typeof divisor !== 'number' || typeof remainder !== 'number' || Math.trunc(divisor) === 0) {
    throw invalidParam('$mod needs [divisor, remainder]')
  }
  return orElement(
    (v) => typeof v === 'number' && Math.trunc(v) % Math.trunc(divisor) === Math.trunc(remainder),
  )
}

const types: Record<string, Test> = {
  double: (value) => typeof value === 'number',
  int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  long: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  object: isDocument,
  array: Array.isArray,
  objectId: (value) => value !== undefined && rankOf(value) === rank.objectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp,
}
/** BSON's own numbers for the types, which a filter may use instead of their names. */
const typeNames: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
}

function hasType(operand: Value): Test {
  const tests = (Array.isArray(operand) ? operand : [operand]).map((type) => {
    const test = types[typeof type === 'number' ? (typeNames[type] ?? '') : String(type)]
    if (!test) throw invalidParam(`unknown type ${String(type)}`)
    return test
  })
  return orElement((value) => tests.some((test) => test(value)))
}

function hasSize(operand: Value): Test {
  if (!Number.isInteger(operand) || (operand as number) < 0) throw invalidParam('$size needs a whole number')
  return (leaf) => Array.isArray(leaf) && leaf.length === operand
}

/** The operators that are true when some value under the path passes; `$ne` and its like are their opposites. */
export const fieldTests: Record<string, (operand: Value) => Test> = {
  $eq: equals,
  $gt: (wanted) => compares(wanted, (order) => order > 0),
  $gte: (wanted) => compares(wanted, (order) => order >= 0),
  $lt: (wanted) => compares(wanted, (order) => order < 0),
  $lte: (wanted) => compares(wanted, (order) => order <= 0),
  $in: isIn,
  $mod: modulo,
  $size: hasSize,
  $type: hasType,
}
