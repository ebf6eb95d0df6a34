import type { Iterator } from 'mingo/lazy'
import { $lookup as lookupByPipeline } from 'mingo/operators/pipeline'
import { invalidParam } from '../errors'
import { partsOf } from '../storage/indexKeys'
import { EMPTY_ARRAY } from '../values/keyEncoding'
import type { Document, Value } from '../values/value'
import type { MingoOptions } from './stage'
import { documentsIn, type Surroundings } from './surroundings'

/** A `$lookup` by one field goes through the other collection's indexes; by a pipeline, mingo reads it whole. */
export function lookup(
  documents: Iterator,
  value: Document,
  { options, around }: { options: MingoOptions; around: Surroundings },
): Iterator {
  const { from, localField, foreignField, as, pipeline } = value
  if (typeof from !== 'string' || typeof as !== 'string') throw invalidParam('$lookup needs from and as')
  if (pipeline !== undefined) {
    return lookupByPipeline(documents, { ...value, from: documentsIn(around, from) } as never, options)
  }
  if (typeof localField !== 'string' || typeof foreignField !== 'string') {
    throw invalidParam('$lookup needs localField and foreignField')
  }
  const collection = around.catalog.get(from)
  const path = localField.split('.')
  return documents.map((document: Document) => {
    const wanted = partsOf(document, path).parts.filter((part): part is Value => part !== EMPTY_ARRAY)
    const found = around.workspace.find(collection, { filter: { [foreignField]: { $in: wanted } } })
    return { ...document, [as]: Array.from(found, (each) => each.document) }
  })
}
