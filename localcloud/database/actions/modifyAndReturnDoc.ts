import { type Change, modify, refuseMixed } from './modifyDocument'
import { type Action, readDocument, readGivenFilter } from './request'

/** Changes the first document found and answers it as it is afterwards. */
export const modifyAndReturnDoc: Action = (call) => {
  const change: Change = { filter: readGivenFilter(call), data: readDocument(call, 'data'), merge: true }
  refuseMixed(change)
  const [found] = call.workspace.find(call.collection, { filter: change.filter, limit: 1 })
  if (!found) return { data: { updated: 0, doc: null } }
  const body = modify(call, found, change)
  // Unlike `update`, this counts the document it found, changed or not.
  return { data: { updated: 1, doc: body ?? found.body } }
}
