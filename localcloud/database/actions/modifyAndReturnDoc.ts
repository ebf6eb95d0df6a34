import { type Change, modify, refuseMixed } from './modifyDocument'
import { type Action, readDocument, readFilter } from './request'

/** Changes the first document found and answers it as it is afterwards. */
export const modifyAndReturnDoc: Action = (call) => {
  const change: Change = { filter: readFilter(call), data: readDocument(call, 'data'), merge: true }
  refuseMixed(change)
  const [found] = call.workspace.find(call.collection, { filter: change.filter, limit: 1 })
  if (!found) return { data: { updated: 0, doc: null } }
  const body = modify(call, found, change)
  return { data: { updated: body === undefined ? 0 : 1, doc: body ?? found.body } }
}
