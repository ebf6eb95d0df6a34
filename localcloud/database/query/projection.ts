import { invalidParam, unsupported } from '../errors'
import { type Document, fieldOf, isDocument, type Value } from '../values/value'
import { compileFilter } from './filter'

export type Project = (document: Document) => Document

interface Choice {
  /** Dotted names as a tree: `true` is the field as a whole. */
  readonly tree: Tree
  readonly including: boolean
}

interface Tree {
  [name: string]: Tree | true
}

/** The SDK's `field({ a: true, 'b.c': false, list: project.slice(2) })`. */
export function readProjection(raw: Value | undefined): Project | undefined {
  if (raw === undefined || raw === null) return undefined
  if (!isDocument(raw)) throw invalidParam('a projection must be an object')
  const plain = Object.entries(raw).filter(([, value]) => !isDocument(value))
  const operators = Object.entries(raw).filter(([, value]) => isDocument(value)) as [string, Document][]
  if (plain.length + operators.length === 0) return undefined
  const onArrays = operators.map(([field, operator]) => ({ field, change: arrayChange(field, operator) }))
  const choice = readChoice(plain, operators)
  return (document) => {
    let source = document
    for (const { field, change } of onArrays) {
      const value = fieldOf(source, field)
      if (Array.isArray(value)) source = { ...source, [field]: change(value) }
    }
    return choice.including ? include(source, choice.tree) : exclude(source, choice.tree)
  }
}

function readChoice(plain: readonly [string, Value][], operators: readonly [string, Document][]): Choice {
  const fields = plain.filter(([field]) => field !== '_id')
  const wanted = new Set(fields.map(([, value]) => Boolean(value)))
  if (wanted.size > 1) throw invalidParam('a projection either chooses fields or leaves some out')
  const matching = operators.filter(([, operator]) => Object.hasOwn(operator, '$elemMatch'))
  const id = plain.find(([field]) => field === '_id')?.[1]
  // `_id` alone decides; `$elemMatch` chooses its field, `$slice` only shortens it.
  const including = wanted.size > 0 ? wanted.has(true) : matching.length > 0 || Boolean(id)
  const names = fields.map(([field]) => field)
  if (including) names.push(...operators.map(([field]) => field))
  const keepId = id === undefined || Boolean(id)
  if (including === keepId) names.push('_id')
  return { including, tree: treeOf(names) }
}

function treeOf(names: readonly string[]): Tree {
  const tree: Tree = {}
  for (const name of names) {
    const steps = name.split('.')
    let branch = tree
    for (const step of steps.slice(0, -1)) {
      const next = branch[step]
      const child: Tree = typeof next === 'object' ? next : {}
      branch[step] = child
      branch = child
    }
    branch[steps.at(-1) as string] = true
  }
  return tree
}

function include(document: Document, tree: Tree): Document {
  const kept: Document = {}
  for (const field of Object.keys(document)) {
    const branch = Object.hasOwn(tree, field) ? tree[field] : undefined
    const value = document[field] as Value
    if (branch === true) kept[field] = value
    else if (Array.isArray(value) && branch)
      kept[field] = value.filter(isDocument).map((item) => include(item, branch))
    else if (isDocument(value) && branch) kept[field] = include(value, branch)
  }
  return kept
}

function exclude(document: Document, tree: Tree): Document {
  const kept: Document = {}
  for (const field of Object.keys(document)) {
    const branch = Object.hasOwn(tree, field) ? tree[field] : undefined
    const value = document[field] as Value
    if (branch === undefined) kept[field] = value
    else if (branch !== true) kept[field] = excludeInside(value, branch)
  }
  return kept
}

function excludeInside(value: Value, tree: Tree): Value {
  if (Array.isArray(value)) return value.map((item) => excludeInside(item, tree))
  return isDocument(value) ? exclude(value, tree) : value
}

function arrayChange(field: string, operator: Document): (items: Value[]) => Value[] {
  const [[name, operand] = []] = Object.entries(operator)
  if (field.includes('.')) throw unsupported(`${name} in a projection of a nested field`)
  if (name === '$slice' && typeof operand === 'number') {
    return (items) => (operand < 0 ? items.slice(operand) : items.slice(0, operand))
  }
  if (name === '$slice' && Array.isArray(operand)) {
    const [skip, count] = operand
    if (typeof skip !== 'number' || typeof count !== 'number' || count <= 0) throw invalidParam('bad $slice')
    return (items) => items.slice(skip).slice(0, count)
  }
  if (name === '$elemMatch' && operand !== undefined) {
    const matches = compileFilter({ items: { $elemMatch: operand } })
    return (items) => items.filter((item) => matches({ items: [item] })).slice(0, 1)
  }
  throw unsupported(`${name} in a projection`)
}
