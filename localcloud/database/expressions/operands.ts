import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import type { Document } from '../values/value'
import { asOperator, evaluate, isNothing, type MingoOperator, type Operator, onlyOf } from './operator'

// Where mingo takes operands otherwise than MongoDB: one operand in an array of its own, null among several,
// and `$sum` and its like over the fields of one document.

const UNARY = [
  '$abs',
  '$arrayToObject',
  '$ceil',
  '$exp',
  '$floor',
  '$ln',
  '$log10',
  '$objectToArray',
  '$reverseArray',
  '$size',
  '$sqrt',
  '$strLenBytes',
  '$strLenCP',
] as const

const NULL_FOR_NULL = ['$mod', '$setUnion', '$slice'] as const

const OVER_OPERANDS = ['$avg', '$max', '$min', '$stdDevPop', '$stdDevSamp', '$sum'] as const

function unary(operator: Operator): Operator {
  return (document, operand, options) => operator(document, onlyOf(operand), options)
}

function nullForNull(operator: Operator): Operator {
  return (document, operand, options) => {
    const values = evaluate(document, operand, options)
    return Array.isArray(values) && values.some(isNothing) ? null : operator(document, operand, options)
  }
}

/** In a group, mingo gives the accumulator all documents at once; elsewhere it is given one. */
function overOperands(accumulate: Operator): Operator {
  return (document, operand, options) => {
    if (Array.isArray(document)) return accumulate(document, operand, options)
    const value = evaluate(document, operand, options)
    const values = Array.isArray(value) ? value : [value]
    const only = values.length === 1 ? values[0] : undefined
    const list = Array.isArray(only) ? only : values
    return accumulate(list as unknown as Document, null, options)
  }
}

const letterCase = (change: (text: string) => string): Operator =>
  unary((document, operand, options) => {
    const value = evaluate(document, operand, options)
    return isNothing(value) ? '' : change(String(value))
  })

const trunc: Operator = (document, operand, options) => {
  const operands = Array.isArray(operand) ? operand : [operand]
  const number = evaluate(document, operands[0] ?? null, options)
  return isNothing(number) ? null : asOperator(expression.$trunc)(document, operands, options)
}

const indexOfBytes: Operator = (document, operand, options) => {
  const [text, search, start, end] = evaluate(document, operand, options) as [
    unknown,
    unknown,
    number?,
    number?,
  ]
  if (isNothing(text)) return null
  if (typeof text !== 'string' || typeof search !== 'string') throw new Error('$indexOfBytes needs strings')
  return Buffer.from(text).subarray(0, end).indexOf(search, start)
}

function each(
  names: readonly string[],
  of: object,
  mend: (operator: Operator) => Operator,
): Record<string, Operator> {
  const operators = of as Record<string, MingoOperator>
  return Object.fromEntries(names.map((name) => [name, mend(asOperator(operators[name] as MingoOperator))]))
}

export const operands: Record<string, Operator> = {
  ...each(UNARY, expression, unary),
  ...each(NULL_FOR_NULL, expression, nullForNull),
  ...each(OVER_OPERANDS, accumulator, overOperands),
  $trunc: trunc,
  $indexOfBytes: indexOfBytes,
  $toLower: letterCase((text) => text.toLowerCase()),
  $toUpper: letterCase((text) => text.toUpperCase()),
}
