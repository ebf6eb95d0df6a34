import type { Find } from '../query/find'
import { readSort } from '../query/sorting'
import type { Document } from '../values/value'
import { objectOf, type Stage, wholeNumberOf } from './stage'

interface Leading {
  /** What the first stages ask for, so that indexes can answer it. */
  readonly query: Find
  readonly rest: readonly Stage[]
}

/**
 * Takes `$match* $sort? $match* $skip? $limit?` from the front of a pipeline. A later `$sort` or `$match`
 * after a `$skip` or `$limit` means something else and stays in the pipeline.
 */
export function leadingFind(stages: readonly Stage[], atMost: number): Leading {
  const filters: Document[] = []
  let query: { -readonly [key in keyof Find]: Find[key] } = { filter: {} }
  let at = 0
  for (; at < stages.length; at++) {
    const stage = stages[at] as Stage
    const cut = query.skip !== undefined || query.limit !== undefined
    if (stage.name === '$match' && !cut) filters.push(objectOf(stage))
    else if (stage.name === '$sort' && !cut && !query.sort)
      query = { ...query, sort: readSort(objectOf(stage)) }
    else if (stage.name === '$skip' && !cut) query = { ...query, skip: wholeNumberOf(stage, 0) }
    else if (stage.name === '$limit' && query.limit === undefined)
      query = { ...query, limit: wholeNumberOf(stage, 1) }
    else break
  }
  const rest = stages.slice(at)
  const [only = {}] = filters
  query.filter = filters.length > 1 ? { $and: filters } : only
  if (rest.length === 0) query.limit = Math.min(query.limit ?? atMost, atMost)
  return { query, rest }
}
