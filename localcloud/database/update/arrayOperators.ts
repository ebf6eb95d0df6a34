import { invalidParam, requestFailed } from '../errors'
import { compileFilter, isOperators } from '../query/filter'
import { readSort, sortKeyOf } from '../query/sorting'
import { encodeKey } from '../values/keyEncoding'
import { compareValues } from '../values/order'
import { isDocument, type Value } from '../values/value'

/** What an array operator makes of a field's value; undefined leaves the field as it is, missing included. */
type ArrayOperator = (current: Value | undefined, operand: Value) => Value | undefined

function arrayOf(current: Value | undefined, operator: string): Value[] {
  if (!Array.isArray(current)) throw requestFailed(`Cannot apply ${operator} to a value that is not an array`)
  return current
}

const modifiers = ['$each', '$position', '$sort', '$slice']

function eachOf(operand: Value): Value[] {
  if (!isDocument(operand) || !Object.hasOwn(operand, '$each')) return [operand]
  if (!Array.isArray(operand.$each)) throw invalidParam('$each needs an array')
  const unknown = Object.keys(operand).find((modifier) => !modifiers.includes(modifier))
  if (unknown) throw invalidParam(`unknown modifier ${unknown}`)
  return operand.$each
}

function sorted(items: Value[], order: Value): Value[] {
  if (order === 1 || order === -1) return items.sort((a, b) => compareValues(a, b) * order)
  const key = sortKeyOf(readSort(order))
  const keyOf = (item: Value) => (isDocument(item) ? key(item) : encodeKey([null]))
  return items.sort((a, b) => keyOf(a).compare(keyOf(b)))
}

function push(current: Value | undefined, operand: Value): Value {
  const items = current === undefined ? [] : [...arrayOf(current, '$push')]
  const added = eachOf(operand)
  const { $position, $sort, $slice } = isDocument(operand) && Object.hasOwn(operand, '$each') ? operand : {}
  items.splice(typeof $position === 'number' ? $position : items.length, 0, ...added)
  const ordered = $sort === undefined ? items : sorted(items, $sort)
  if (typeof $slice !== 'number') return ordered
  return $slice < 0 ? ordered.slice($slice) : ordered.slice(0, $slice)
}

/** `$pull: { list: { a: 1 } }` asks of embedded documents, `{ $gt: 1 }` of values, anything else for equality. */
function pull(current: Value | undefined, operand: Value): Value | undefined {
  if (current === undefined) return undefined
  const items = arrayOf(current, '$pull')
  if (isDocument(operand) && !isOperators(operand)) {
    const matches = compileFilter(operand)
    return items.filter((item) => !(isDocument(item) && matches(item)))
  }
  const matches = compileFilter({ item: operand })
  return items.filter((item) => !matches({ item }))
}

function addToSet(current: Value | undefined, operand: Value): Value {
  const items = current === undefined ? [] : [...arrayOf(current, '$addToSet')]
  for (const wanted of eachOf(operand)) {
    if (!items.some((item) => compareValues(item, wanted) === 0)) items.push(wanted)
  }
  return items
}

export const arrayOperators: Record<string, ArrayOperator> = {
  $push: push,
  $pull: pull,
  $addToSet: addToSet,
  $pullAll: (current, operand) => {
    if (!Array.isArray(operand)) throw invalidParam('$pullAll needs an array')
    if (current === undefined) return undefined
    const drop = (item: Value) => operand.some((unwanted) => compareValues(item, unwanted) === 0)
    return arrayOf(current, '$pullAll').filter((item) => !drop(item))
  },
  $pop: (current, operand) => {
    if (operand !== 1 && operand !== -1) throw invalidParam('$pop needs 1 or -1')
    if (current === undefined) return undefined
    const items = arrayOf(current, '$pop')
    return operand === 1 ? items.slice(0, -1) : items.slice(1)
  },
}
