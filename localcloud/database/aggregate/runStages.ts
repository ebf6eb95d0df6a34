import { Context } from 'mingo'
import { Aggregator } from 'mingo/aggregator'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as window from 'mingo/operators/window'
import { requestFailed, unsupported } from '../errors'
import { language } from '../query/language'
import type { Document } from '../values/value'
import { ownStages } from './ownStages'
import type { Stage } from './stage'
import { documentsIn, type Surroundings } from './surroundings'

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
