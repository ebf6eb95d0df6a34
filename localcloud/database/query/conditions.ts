import { rank, rankOf } from '../values/order'
import { type Document, isDocument, type Value } from '../values/value'
import { isOperators } from './filter'

/** What a filter demands of one field in a form that an index can answer. */
export type Condition =
  | { readonly kind: 'points'; readonly values: readonly Value[] }
  | RangeEnd<'lower'>
  | RangeEnd<'upper'>
  | { readonly kind: 'prefix'; readonly text: string }

interface RangeEnd<Kind> {
  readonly kind: Kind
  readonly value: Value
  readonly inclusive: boolean
}

export interface Conditions {
  readonly byField: ReadonlyMap<string, readonly Condition[]>
  /** Nothing was left out: whoever meets every condition in full need not test the filter again. */
  readonly complete: boolean
}

const INDEXABLE = new Set<number>([
  rank.null,
  rank.number,
  rank.string,
  rank.objectId,
  rank.boolean,
  rank.date,
])

function isIndexable(value: Value): boolean {
  return INDEXABLE.has(rankOf(value))
}

/** Reads the top level and every `$and` below it; alternatives and negations are left to the filter itself. */
export function conditionsOf(filter: Document): Conditions {
  const byField = new Map<string, Condition[]>()
  let complete = true
  const visit = (part: Document) => {
    for (const [key, operand] of Object.entries(part)) {
      if (key === '$and' && Array.isArray(operand) && operand.every(isDocument)) operand.forEach(visit)
      else if (key.startsWith('$')) complete = false
      else {
        const found = conditionsOfField(operand)
        if (!found.complete) complete = false
        byField.set(key, [...(byField.get(key) ?? []), ...found.conditions])
      }
    }
  }
  visit(filter)
  return { byField, complete }
}

function conditionsOfField(operand: Value): { conditions: Condition[]; complete: boolean } {
  const entries: [string, Value][] = isOperators(operand) ? Object.entries(operand) : [['$eq', operand]]
  const conditions = entries.map(([operator, value]) => conditionOf(operator, value))
  const usable = conditions.filter((condition) => condition !== undefined)
  // A prefix is only the beginning of what a pattern demands.
  const complete = usable.length === conditions.length && usable.every(({ kind }) => kind !== 'prefix')
  return { conditions: usable, complete }
}

function conditionOf(operator: string, value: Value): Condition | undefined {
  switch (operator) {
    case '$eq':
      if (value instanceof RegExp) return prefixOf(value.source, value.flags)
      return isIndexable(value) ? { kind: 'points', values: [value] } : undefined
    case '$in':
      return Array.isArray(value) && value.every(isIndexable) ? { kind: 'points', values: value } : undefined
    case '$gt':
    case '$gte':
      return rangeEnd('lower', value, operator === '$gte')
    case '$lt':
    case '$lte':
      return rangeEnd('upper', value, operator === '$lte')
    case '$regex':
      return value instanceof RegExp ? prefixOf(value.source, value.flags) : undefined
    default:
      return undefined
  }
}

function rangeEnd(kind: 'lower' | 'upper', value: Value, inclusive: boolean): Condition | undefined {
  // NaN and null have ranges of their own in MongoDB; the filter knows them.
  const usable = isIndexable(value) && value !== null && !Number.isNaN(value)
  return usable ? { kind, value, inclusive } : undefined
}

/** `/^abc/` begins with `abc`: letters up to the first sign that means something, less one it may repeat. */
function prefixOf(source: string, flags: string): Condition | undefined {
  if (flags !== '' || !source.startsWith('^') || source.includes('|')) return undefined
  const literal = /^[^\\.*+?()[\]{}$]*/.exec(source.slice(1))?.[0] ?? ''
  const next = source[1 + literal.length]
  const text = next !== undefined && '*?{'.includes(next) ? literal.slice(0, -1) : literal
  return text === '' ? undefined : { kind: 'prefix', text }
}
