import { requestFailed } from '../errors'
import { type Document, fieldOf, isDocument, type Value } from '../values/value'

/** The place an update names: an object and a field of it, or an array and a position in it. */
export interface Target {
  get(): Value | undefined
  set(value: Value): void
  remove(): void
}

function inDocument(holder: Document, field: string): Target {
  return {
    get: () => fieldOf(holder, field),
    set: (value) => {
      holder[field] = value
    },
    remove: () => {
      delete holder[field]
    },
  }
}

/** MongoDB's arrays have no holes: writing past the end fills with null, removing leaves null behind. */
function inArray(holder: Value[], position: number): Target {
  return {
    get: () => holder[position],
    set: (value) => {
      while (holder.length < position) holder.push(null)
      holder[position] = value
    },
    remove: () => {
      if (position < holder.length) holder[position] = null
    },
  }
}

function step(holder: Value | undefined, name: string, path: string): Target {
  if (isDocument(holder)) return inDocument(holder, name)
  if (Array.isArray(holder) && /^\d+$/.test(name)) return inArray(holder, Number(name))
  throw requestFailed(`Cannot create field '${name}' in element of ${path}`)
}

/** Finds the place; with `create`, missing objects on the way are made, else a missing way is undefined. */
export function targetAt(document: Document, path: string, create: boolean): Target | undefined {
  const names = path.split('.')
  let holder: Value | undefined = document
  for (const name of names.slice(0, -1)) {
    if (!create && !isDocument(holder) && !Array.isArray(holder)) return undefined
    const target = step(holder, name, path)
    let next = target.get()
    if (next === undefined) {
      if (!create) return undefined
      next = {}
      target.set(next)
    }
    holder = next
  }
  const last = names.at(-1) as string
  if (!create && !isDocument(holder) && !(Array.isArray(holder) && /^\d+$/.test(last))) return undefined
  return step(holder, last, path)
}
