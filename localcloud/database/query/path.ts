import { type Document, fieldOf, isDocument, type Value } from '../values/value'

export type Leaf = Value | undefined

/**
 * Whether `test` holds for any value MongoDB would look at under a dotted path: through an array it goes
 * into every embedded document and, where the name is a number, into that element.
 */
export function someAt(value: Leaf, path: readonly string[], test: (leaf: Leaf) => boolean, at = 0): boolean {
  if (at === path.length) return test(value)
  const name = path[at] as string
  if (Array.isArray(value)) {
    const items: Value[] = value
    const index = /^\d+$/.test(name) ? Number(name) : -1
    if (index >= 0 && index < items.length && someAt(items[index], path, test, at + 1)) return true
    return items.some((item) => isDocument(item) && someAt(item, path, test, at))
  }
  return isDocument(value) ? someAt(fieldOf(value, name), path, test, at + 1) : test(undefined)
}

export function documentTest(path: string, test: (leaf: Leaf) => boolean): (document: Document) => boolean {
  if (!path.includes('.')) return (document) => test(fieldOf(document, path))
  const names = path.split('.')
  return (document) => someAt(document, names, test)
}
