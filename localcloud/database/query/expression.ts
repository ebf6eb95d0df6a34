import { Query } from 'mingo'
import type { Document, Value } from '../values/value'

/** `$expr`: the aggregation language as a condition, evaluated by mingo. */
export function matchesExpression(expression: Value): (document: Document) => boolean {
  const query = new Query({ $expr: expression } as never)
  return (document) => query.test(document)
}
