import { requestFailed } from '../errors'
import { EMPTY_ARRAY, encodeKey, type KeyPart } from '../values/keyEncoding'
import { type Document, fieldOf, isDocument, type Value } from '../values/value'

export interface IndexFields {
  readonly paths: readonly (readonly string[])[]
  readonly orders: readonly (1 | -1)[]
}

interface FieldParts {
  readonly parts: readonly KeyPart[]
  /** An array was met on the way: such a field may have many keys a document. */
  readonly multikey: boolean
}

const MISSING: FieldParts = { parts: [null], multikey: false }

function collect(value: Value | undefined, path: readonly string[], at: number, parts: KeyPart[]): boolean {
  if (Array.isArray(value)) {
    if (at === path.length) {
      if (value.length === 0) parts.push(EMPTY_ARRAY)
      for (const item of value) parts.push(item)
      return true
    }
    const name = path[at] as string
    if (/^\d+$/.test(name) && Number(name) < value.length) collect(value[Number(name)], path, at + 1, parts)
    for (const item of value) if (isDocument(item)) collect(item, path, at, parts)
    return true
  }
  if (at === path.length) {
    parts.push(value ?? null)
    return false
  }
  if (isDocument(value)) return collect(fieldOf(value, path[at] as string), path, at + 1, parts)
  parts.push(null)
  return false
}

/** What an index on `path` files this document under. */
export function partsOf(document: Document, path: readonly string[]): FieldParts {
  if (path.length === 1) {
    const value = fieldOf(document, path[0] as string)
    if (!Array.isArray(value)) return { parts: [value ?? null], multikey: false }
  }
  const parts: KeyPart[] = []
  const multikey = collect(document, path, 0, parts)
  return parts.length === 0 ? { ...MISSING, multikey } : { parts, multikey }
}

export interface IndexKeys {
  readonly keys: readonly Buffer[]
  /** Bit i is set where the index's field i met an array. */
  readonly multikey: number
}

/** Every key of one document in one index, each once. */
export function indexKeys(document: Document, index: IndexFields): IndexKeys {
  const fields = index.paths.map((path) => partsOf(document, path))
  const multikey = fields.reduce((mask, field, at) => (field.multikey ? mask | (1 << at) : mask), 0)
  if (multikey === 0) {
    const parts = fields.map((field) => field.parts[0])
    return { keys: [encodeKey(parts, index.orders)], multikey }
  }
  refuseParallelArrays(index, fields)
  let combinations: KeyPart[][] = [[]]
  for (const { parts } of fields) {
    combinations = combinations.flatMap((left) => parts.map((part) => [...left, part]))
  }
  const distinct = new Map<string, Buffer>()
  for (const combination of combinations) {
    const key = encodeKey(combination, index.orders)
    distinct.set(key.toString('latin1'), key)
  }
  return { keys: [...distinct.values()], multikey }
}

/** MongoDB's own limit: one array a compound index, or a document could have keys by the thousand. */
function refuseParallelArrays(index: IndexFields, fields: readonly FieldParts[]): void {
  const roots = new Set(index.paths.filter((_, at) => fields[at]?.multikey).map((path) => path[0]))
  if (roots.size > 1) throw requestFailed(`cannot index parallel arrays: ${[...roots].join(', ')}`)
}
