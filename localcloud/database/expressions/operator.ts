import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Document, Value } from '../values/value'

/** An expression's operator as mingo calls it: the operand is not evaluated yet. */
export type Operator = (document: Document, operand: Value, options: Options) => Value | undefined

/** mingo's own, whose types promise less. */
export type MingoOperator = (document: never, operand: never, options: Options) => unknown

export const asOperator = (operator: MingoOperator): Operator => operator as unknown as Operator

export const evaluate = (document: Document, operand: Value, options: Options): Value | undefined =>
  evalExpr(document, operand, options) as Value | undefined

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined

/** `{ $size: ['$list'] }` is `{ $size: '$list' }`: one operand may stand in an array of its own. */
export function onlyOf(operand: Value): Value {
  const [only, ...more] = Array.isArray(operand) ? operand : []
  return only !== undefined && more.length === 0 ? only : operand
}
