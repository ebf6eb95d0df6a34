import { invalidParam, requestFailed } from '../errors'
import { compareValues } from '../values/order'
import { type Document, isDocument, type Value } from '../values/value'
import { arrayOperators } from './arrayOperators'
import { fieldOperators } from './fieldOperators'
import { expandPath } from './position'
import { targetAt } from './target'

export interface UpdateContext {
  /** The filter that found the document: `list.$` means the element it matched. */
  readonly filter: Document
  readonly now: () => number
  readonly inserting?: boolean
}

/** Applies MongoDB update operators in place. Wrong types are errors, as in MongoDB, and never ignored. */
export function applyUpdate(document: Document, update: Document, context: UpdateContext): void {
  const id = document._id
  refuseConflicts(update)
  for (const [operator, changes] of Object.entries(update)) {
    if (!isDocument(changes)) throw invalidParam(`${operator} needs an object`)
    for (const [path, operand] of Object.entries(changes)) {
      for (const place of expandPath(document, path, context.filter)) {
        applyOperator(document, operator, { path: place, operand }, context)
      }
    }
  }
  if (id !== undefined && compareValues(document._id, id) !== 0) throw requestFailed('Mod on _id not allowed')
}

function applyOperator(
  document: Document,
  operator: string,
  { path, operand }: { path: string; operand: Value },
  context: UpdateContext,
): void {
  const onField = Object.hasOwn(fieldOperators, operator) ? fieldOperators[operator] : undefined
  const onArray = Object.hasOwn(arrayOperators, operator) ? arrayOperators[operator] : undefined
  if (onField) {
    const target = targetAt(document, path, true)
    target?.set(onField(target.get(), operand, context.now))
  } else if (onArray) {
    const next = onArray(targetAt(document, path, false)?.get(), operand)
    if (next !== undefined) targetAt(document, path, true)?.set(next)
  } else if (operator === '$unset') targetAt(document, path, false)?.remove()
  else if (operator === '$rename') rename(document, path, operand)
  else if (operator === '$setOnInsert') {
    if (context.inserting) targetAt(document, path, true)?.set(operand)
  } else throw invalidParam(`unknown update operator: ${operator}`)
}

function rename(document: Document, from: string, to: Value): void {
  if (typeof to !== 'string' || to === '' || to === from)
    throw invalidParam('$rename needs another field name')
  const source = targetAt(document, from, false)
  const value = source?.get()
  if (value === undefined) return
  source?.remove()
  targetAt(document, to, true)?.set(value)
}

/** One update may not change a field twice, nor a field and something inside it. */
function refuseConflicts(update: Document): void {
  const paths = Object.entries(update).flatMap(([operator, changes]) =>
    isDocument(changes)
      ? Object.entries(changes).flatMap(([path, to]) =>
          operator === '$rename' ? [path, String(to)] : [path],
        )
      : [],
  )
  const sorted = paths.map((path) => `${path}.`).sort()
  for (let at = 1; at < sorted.length; at++) {
    const path = sorted[at] as string
    if (path.startsWith(sorted[at - 1] as string)) {
      throw requestFailed(`Updating the path '${path.slice(0, -1)}' would create a conflict`)
    }
  }
}
