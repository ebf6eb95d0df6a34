import { invalidParam, unsupported } from '../errors'
import { compileFilter, type Predicate } from '../query/filter'
import { someAt } from '../query/path'
import { type Document, isDocument, type Value } from '../values/value'

function arrayAt(document: Document, path: string): Value[] {
  let found: Value[] | undefined
  someAt(document, path.split('.'), (leaf) => {
    if (Array.isArray(leaf)) found = leaf
    return found !== undefined
  })
  if (!found) throw invalidParam(`the positional operator found no array at ${path}`)
  return found
}

/** What the filter asks of one element of the array at `path`. */
function elementTests(filter: Document, path: string): Predicate[] {
  return Object.entries(filter).flatMap(([key, operand]) => {
    if (key === '$and' && Array.isArray(operand)) {
      return operand.filter(isDocument).flatMap((part) => elementTests(part, path))
    }
    if (key.startsWith(`${path}.`)) {
      const test = compileFilter({ [`element${key.slice(path.length)}`]: operand })
      return [test]
    }
    if (key !== path) return []
    const inner = isDocument(operand) && isDocument(operand.$elemMatch) ? operand.$elemMatch : undefined
    return [inner ? compileFilter({ wrapped: { $elemMatch: inner } }) : compileFilter({ element: operand })]
  })
}

/** Resolves `list.$.field` to the element the filter matched, and `list.$[].field` to every element. */
export function expandPath(document: Document, path: string, filter: Document): string[] {
  const names = path.split('.')
  const at = names.findIndex((name) => name.startsWith('$'))
  if (at === -1) return [path]
  const before = names.slice(0, at).join('.')
  const rest = names.slice(at + 1)
  const array = arrayAt(document, before)
  const withIndex = (index: number) => expandPath(document, [before, index, ...rest].join('.'), filter)
  if (names[at] === '$[]') return array.flatMap((_, index) => withIndex(index))
  if (names[at] !== '$') throw unsupported('an array filter')
  const tests = elementTests(filter, before)
  const index = array.findIndex((element) => tests.every((test) => test({ element, wrapped: [element] })))
  if (tests.length === 0 || index === -1)
    throw invalidParam(`the positional operator did not find the match for ${path}`)
  return withIndex(index)
}
