import { Context } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as window from 'mingo/operators/window'
import { requestFailed, unsupported } from '../errors'
import { language } from '../query/language'
import type { Catalog } from '../storage/catalog'
import type { Document } from '../values/value'
import type { Workspace } from '../workspace'
import { ownStages } from './ownStages'
import type { Stage } from './stage'

export interface Surroundings {
  readonly workspace: Workspace
  readonly catalog: Catalog
}

/** They write, run code, or need what no engine here has. */
const REFUSED = ['$out', '$merge', '$geoNear', '$collStats', '$indexStats', '$search', '$changeStream']

/** mingo runs the pipeline; the stages that must mean what queries mean are ours, nested pipelines included. */
export function runStages(
  documents: Iterable<Document>,
  stages: readonly Stage[],
  around: Surroundings,
): Document[] {
  const own = ownStages(around)
  const context = Context.init({
    ...language,
    projection,
    window,
    pipeline: { ...pipeline, ...own } as typeof pipeline,
  })
  for (const { name } of stages) {
    if (REFUSED.includes(name)) throw unsupported(`the stage ${name}`)
    if (!Object.hasOwn(pipeline, name)) throw requestFailed(`Unrecognized pipeline stage name: ${name}`)
  }
  const collectionResolver = (name: string) => documentsIn(around, name)
  const raw = stages.map(({ name, value }) => ({ [name]: value }))
  return new Aggregator(raw, { context, collectionResolver, scriptEnabled: false }).run<Document>(documents)
}

/** Every document of a collection, for the stages that cannot be answered from an index. */
export function documentsIn({ workspace, catalog }: Surroundings, name: string): Document[] {
  return Array.from(workspace.find(catalog.get(name), { filter: {} }), ({ document }) => document)
}
