import { Context } from 'mingo'
import { evalExpr } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as query from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { dates } from '../expressions/dates'
import { operands } from '../expressions/operands'
import { compareValues } from '../values/order'
import type { Document, Value } from '../values/value'

type Expression = (document: Document, operands: Value, options: Options) => Value

function pairOf(name: string, document: Document, operands: Value, options: Options): [Value?, Value?] {
  if (!Array.isArray(operands) || operands.length !== 2) throw new Error(`${name} needs two values`)
  return evalExpr(document, operands, options) as [Value?, Value?]
}

/** Expressions compare across types and take arrays whole; a missing field is less than null. */
function compare(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1)
  return Math.sign(compareValues(a, b))
}

function comparison(name: string, read: (order: number) => Value): Expression {
  return (document, operands, options) => read(compare(...pairOf(name, document, operands, options)))
}

/** Positions count letters, where mingo knows only code units: an emoji is one letter. */
const indexOfCP: Expression = (document, operands, options) => {
  const [text, search, start = 0, end] = evalExpr(document, operands, options) as [
    unknown,
    unknown,
    number?,
    number?,
  ]
  if (text === null || text === undefined) return null
  if (typeof text !== 'string' || typeof search !== 'string') throw new Error('$indexOfCP needs strings')
  const letters = Array.from(text).slice(start, end)
  const at = letters.join('').indexOf(search)
  return at === -1 ? -1 : start + Array.from(letters.join('').slice(0, at)).length
}

const own = {
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cmp: comparison('$cmp', (order) => order),
  $indexOfCP: indexOfCP,
}

/** mingo's expression language, mended where MongoDB means another thing. */
export const language = {
  accumulator,
  query,
  expression: { ...expression, ...operands, ...dates, ...own } as unknown as typeof expression,
}

export const languageOptions = { context: Context.init(language), scriptEnabled: false }
