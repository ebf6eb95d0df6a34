import { invalidParam } from '../errors'
import { conditionsOf } from '../query/conditions'
import { applyUpdate } from '../update/applyUpdate'
import { parseBody, stringify } from '../values/ejson'
import type { Document } from '../values/value'
import type { Found } from '../workspace'
import { newId } from './newId'
import { type Action, type Call, readDocument, readGivenFilter } from './request'

export interface Change {
  readonly filter: Document
  readonly data: Document
  /** Update operators (`update`), as opposed to a whole new document (`set`). */
  readonly merge: boolean
}

/** Answers how many documents were really changed: writing what is there already counts as nothing. */
export const modifyDocument: Action = (call) => {
  const { workspace, collection, body } = call
  const change: Change = {
    filter: readGivenFilter(call),
    data: readDocument(call, 'data'),
    merge: body.merge !== false,
  }
  refuseMixed(change)
  const found = [...workspace.find(collection, { filter: change.filter, limit: body.multi ? Infinity : 1 })]
  if (found.length === 0 && body.upsert)
    return { data: { updated: 0, upsert_id: insertInstead(call, change) } }
  let updated = 0
  for (const each of found) if (modify(call, each, change) !== undefined) updated++
  return { data: { updated, upsert_id: null } }
}

/** The changed document's new body, or undefined where nothing changed. */
export function modify(
  { workspace, collection, now }: Call,
  found: Found,
  change: Change,
): string | undefined {
  const document = changed(found, change, now)
  const body = stringify(document)
  if (body === found.body) return undefined
  workspace.replace(collection, found, document, body)
  return body
}

function changed(found: Found, { filter, data, merge }: Change, now: () => number): Document {
  if (!merge) return { _id: found.document._id ?? null, ...data }
  const document = parseBody(found.body)
  applyUpdate(document, data, { filter, now })
  return document
}

function insertInstead({ workspace, collection, now }: Call, { filter, data, merge }: Change): unknown {
  const document: Document = {}
  for (const [path, [condition]] of conditionsOf(filter).byField) {
    const only =
      condition?.kind === 'points' && condition.values.length === 1 ? condition.values[0] : undefined
    if (only !== undefined && !path.includes('.')) document[path] = only
  }
  if (merge) applyUpdate(document, data, { filter, now, inserting: true })
  else Object.assign(document, data)
  const { _id = newId(now()), ...rest } = document
  workspace.insert(collection, { _id, ...rest })
  return _id
}

export function refuseMixed({ data, merge }: Change): void {
  const operators = Object.keys(data).filter((key) => key.startsWith('$')).length
  if (merge && operators !== Object.keys(data).length) throw invalidParam('an update may hold operators only')
  if (merge && operators === 0) throw invalidParam('an update must change something')
  if (!merge && operators > 0) throw invalidParam('a whole document may hold no operators')
}
