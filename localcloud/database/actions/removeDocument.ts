import { type Action, readGivenFilter } from './request'

export const removeDocument: Action = (call) => {
  const { workspace, collection, body } = call
  const found = [
    ...workspace.find(collection, { filter: readGivenFilter(call), limit: body.multi ? Infinity : 1 }),
  ]
  for (const each of found) workspace.remove(collection, each)
  return { data: { deleted: found.length } }
}
