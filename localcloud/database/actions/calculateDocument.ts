import { type Action, readFilter } from './request'

export const calculateDocument: Action = (call) => ({
  data: { total: call.workspace.count(call.collection, readFilter(call)) },
})
