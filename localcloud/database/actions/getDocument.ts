import { readProjection } from '../query/projection'
import { readSort } from '../query/sorting'
import { stringify } from '../values/ejson'
import { type Action, readCount, readFilter, readText } from './request'

/** The cloud gives 100 documents when nothing is said, and never more than 1000. */
const DEFAULT_LIMIT = 100
const MOST = 1000

export const getDocument: Action = (call) => {
  const { workspace, collection, body } = call
  const limit = readCount(body, 'limit', DEFAULT_LIMIT) || DEFAULT_LIMIT
  const project = readProjection(readText(call, 'projection'))
  const found = workspace.find(collection, {
    filter: readFilter(call),
    sort: readSort(readText(call, 'order')),
    skip: readCount(body, 'offset', 0),
    limit: Math.min(limit, MOST),
  })
  const list = Array.from(found, (each) => (project ? stringify(project(each.document)) : each.body))
  return { data: { list } }
}
