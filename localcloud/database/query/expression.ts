import { Query } from 'mingo/query'
import type { Document, Value } from '../values/value'
import { languageOptions } from './language'

/** `$expr`: the aggregation language as a condition, evaluated by mingo. */
export function matchesExpression(expression: Value): (document: Document) => boolean {
  const query = new Query({ $expr: expression } as never, languageOptions)
  return (document) => query.test(document)
}
