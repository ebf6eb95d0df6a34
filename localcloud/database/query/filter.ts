import { invalidParam, unsupported } from '../errors'
import { type Document, isDocument, type Value } from '../values/value'
import { matchesExpression } from './expression'
import { equals, fieldTests, matchesPattern } from './fieldTests'
import { documentTest, type Leaf } from './path'

export type Predicate = (document: Document) => boolean

const NOT_HERE = ['$where', '$jsonSchema', '$text', '$near', '$nearSphere', '$geoWithin', '$geoIntersects']

/** A MongoDB filter as a function. Operators nobody knows are refused before any document is read. */
export function compileFilter(filter: Document): Predicate {
  return all(Object.entries(filter).map(([key, operand]) => compileEntry(key, operand)))
}

function compileEntry(key: string, operand: Value): Predicate {
  if (!key.startsWith('$')) return compileField(key, operand)
  switch (key) {
    case '$and':
      return all(branches(key, operand))
    case '$or':
      return any(branches(key, operand))
    case '$nor':
      return not(any(branches(key, operand)))
    case '$expr':
      return matchesExpression(operand)
    case '$comment':
      return () => true
    default:
      if (NOT_HERE.includes(key)) throw unsupported(`the operator ${key}`)
      throw invalidParam(`unknown top level operator: ${key}`)
  }
}

function branches(key: string, operand: Value): Predicate[] {
  if (!Array.isArray(operand) || operand.length === 0) throw invalidParam(`${key} must be a nonempty array`)
  return operand.map((branch) => {
    if (!isDocument(branch)) throw invalidParam(`${key} needs objects`)
    return compileFilter(branch)
  })
}

/** `{ $gt: 1 }` is a set of operators, `{ a: 1 }` a value to be equal to. */
export function isOperators(operand: Value): operand is Document {
  return isDocument(operand) && Object.keys(operand)[0]?.startsWith('$') === true
}

function compileField(path: string, operand: Value): Predicate {
  if (!isOperators(operand)) return documentTest(path, equals(operand))
  return all(
    Object.entries(operand).map(([operator, value]) => compileOperator(path, operator, value, operand)),
  )
}

function compileOperator(path: string, operator: string, operand: Value, siblings: Document): Predicate {
  switch (operator) {
    case '$ne':
      return not(documentTest(path, equals(operand)))
    case '$nin':
      return not(compileOperator(path, '$in', operand, siblings))
    case '$not':
      return not(operand instanceof RegExp ? compileField(path, operand) : compileNegated(path, operand))
    case '$exists': {
      const exists = documentTest(path, (leaf) => leaf !== undefined)
      return operand ? exists : not(exists)
    }
    case '$all':
      return compileAll(path, operand)
    case '$elemMatch': {
      const matches = compileElement(operand)
      return documentTest(path, (leaf) => Array.isArray(leaf) && leaf.some(matches))
    }
    case '$regex':
      return documentTest(path, matchesPattern(patternOf(operand, siblings.$options)))
    case '$options':
      return () => true
    default: {
      if (NOT_HERE.includes(operator)) throw unsupported(`the operator ${operator}`)
      const test = Object.hasOwn(fieldTests, operator) ? fieldTests[operator] : undefined
      if (!test) throw invalidParam(`unknown operator: ${operator}`)
      return documentTest(path, test(operand))
    }
  }
}

function compileNegated(path: string, operand: Value): Predicate {
  if (!isOperators(operand)) throw invalidParam('$not needs a regex or operators')
  return compileField(path, operand)
}

/** Every listed value is there; an `$elemMatch` in the list must find its own element. */
function compileAll(path: string, operand: Value): Predicate {
  if (!Array.isArray(operand)) throw invalidParam('$all needs an array')
  if (operand.length === 0) return () => false
  return all(operand.map((wanted) => compileField(path, wanted)))
}

/** `$elemMatch: { $gt: 1 }` asks of plain elements, `$elemMatch: { a: 1 }` of embedded documents. */
function compileElement(operand: Value): (element: Leaf) => boolean {
  if (!isDocument(operand)) throw invalidParam('$elemMatch needs an object')
  const first = Object.keys(operand)[0]
  if (isOperators(operand) && first !== '$and' && first !== '$or' && first !== '$nor') {
    const matches = compileField('element', operand)
    return (element) => element !== undefined && matches({ element })
  }
  const matches = compileFilter(operand)
  return (element) => isDocument(element) && matches(element)
}

function patternOf(operand: Value, options: Value | undefined): RegExp {
  const source = operand instanceof RegExp ? operand.source : String(operand)
  const flags = typeof options === 'string' ? options : operand instanceof RegExp ? operand.flags : ''
  try {
    return new RegExp(source, flags.replace(/[^imsu]/g, ''))
  } catch {
    throw invalidParam(`not a regular expression: ${source}`)
  }
}

function all(predicates: Predicate[]): Predicate {
  const [only] = predicates
  if (predicates.length === 1 && only) return only
  return (document) => predicates.every((holds) => holds(document))
}

function any(predicates: Predicate[]): Predicate {
  return (document) => predicates.some((holds) => holds(document))
}

function not(predicate: Predicate): Predicate {
  return (document) => !predicate(document)
}
