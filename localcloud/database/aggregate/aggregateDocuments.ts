import { CloudError } from '../../cloudError'
import type { Action } from '../actions/request'
import { invalidParam, messageOf, requestFailed, unsupported } from '../errors'
import { parse, stringify } from '../values/ejson'
import type { Document } from '../values/value'
import { leadingFind } from './leadingFind'
import { runStages } from './runStages'
import type { Stage } from './stage'

/** Without a `limit` of its own an aggregation gives 20 documents; with one, at most 10,000. */
const DEFAULT_LIMIT = 20
const MOST = 10_000

export const aggregateDocuments: Action = ({ workspace, collection, catalog, body, now }) => {
  const stages = readStages(body.stages, now)
  const limit = stages.some(({ name }) => name === '$limit') ? MOST : DEFAULT_LIMIT
  const { query, rest } = leadingFind(stages, limit)
  const documents = documentsOf(workspace.find(collection, query))
  try {
    const results = runStages(documents, [...rest, { name: '$limit', value: limit }], {
      workspace,
      catalog,
    })
    return { data: { list: results.map(stringify) } }
  } catch (cause) {
    throw cause instanceof CloudError ? cause : refusalOf(messageOf(cause))
  }
}

/** Operators of MongoDB that mingo lacks or must not have; whatever else it refuses is no operator at all. */
const NOT_HERE = /\$(meta|function|accumulator|where|toDecimal|getField)\b/

function refusalOf(message: string): CloudError {
  return NOT_HERE.test(message) ? unsupported(message) : requestFailed(message)
}

function* documentsOf(found: Iterable<{ document: Document }>): Generator<Document> {
  for (const { document } of found) yield document
}

function readStages(raw: unknown, now: () => number): Stage[] {
  if (!Array.isArray(raw)) throw invalidParam('stages must be a list')
  return raw.map((stage: Record<string, unknown> | null) => {
    const { stageKey, stageValue } = stage ?? {}
    if (typeof stageKey !== 'string' || typeof stageValue !== 'string') throw invalidParam('not a stage')
    return { name: stageKey, value: parse(stageValue, now) }
  })
}
