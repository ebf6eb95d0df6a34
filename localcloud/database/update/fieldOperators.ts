import { invalidParam, requestFailed } from '../errors'
import { compareValues } from '../values/order'
import { isDocument, type Value } from '../values/value'

/** What a field becomes; `current` is undefined where the field is missing. */
type FieldOperator = (current: Value | undefined, operand: Value, now: () => number) => Value

function numberOf(value: Value | undefined, operator: string): number {
  if (typeof value !== 'number')
    throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type`)
  return value
}

function bit(current: Value | undefined, operand: Value): Value {
  const value = current === undefined ? 0 : numberOf(current, '$bit')
  if (!Number.isInteger(value)) throw requestFailed('Cannot apply $bit to a fraction')
  const [[name, mask] = []] = isDocument(operand) ? Object.entries(operand) : []
  if (typeof mask !== 'number' || !Number.isInteger(mask))
    throw invalidParam('$bit needs { and | or | xor: number }')
  if (name === 'and') return value & mask
  if (name === 'or') return value | mask
  if (name === 'xor') return value ^ mask
  throw invalidParam('$bit needs { and | or | xor: number }')
}

export const fieldOperators: Record<string, FieldOperator> = {
  $set: (_, operand) => operand,
  $inc: (current, operand) =>
    (current === undefined ? 0 : numberOf(current, '$inc')) + numberOf(operand, '$inc'),
  $mul: (current, operand) =>
    (current === undefined ? 0 : numberOf(current, '$mul')) * numberOf(operand, '$mul'),
  $min: (current, operand) =>
    current === undefined || compareValues(operand, current) < 0 ? operand : current,
  $max: (current, operand) =>
    current === undefined || compareValues(operand, current) > 0 ? operand : current,
  $bit: bit,
  $currentDate: (_current, _operand, now) => new Date(now()),
}
