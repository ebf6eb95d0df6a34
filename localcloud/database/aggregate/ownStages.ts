import { type Iterator, Lazy } from 'mingo/lazy'
import {
  $lookup as lookupByPipeline,
  $match as matchWithVariables,
  $unwind as unwind,
} from 'mingo/operators/pipeline'
import { invalidParam } from '../errors'
import { compileFilter } from '../query/filter'
import { firstInOrder, readSort, sortKeyOf } from '../query/sorting'
import { partsOf } from '../storage/indexKeys'
import { EMPTY_ARRAY } from '../values/keyEncoding'
import { type Document, isDocument, type Value } from '../values/value'
import { documentsIn, type Surroundings } from './runStages'
import { objectOf, wholeNumberOf } from './stage'

type Options = Parameters<typeof matchWithVariables>[2]
type OwnStage = (documents: Iterator, value: Value, options: Options) => Iterator

/**
 * One meaning of a filter and one order for queries and aggregations alike, where mingo's differ in corners;
 * and a `$lookup` that goes through indexes, where mingo reads the whole other collection.
 */
export function ownStages(around: Surroundings): Record<string, OwnStage> {
  return {
    $match: (documents, value, options) => {
      const filter = objectOf({ name: '$match', value })
      // Inside a $lookup's pipeline an expression may use variables, which mingo keeps in its options.
      if (Object.hasOwn(filter, '$expr')) return matchWithVariables(documents, filter, options)
      return documents.filter(compileFilter(filter))
    },
    $sort: (documents, value) => {
      const key = sortKeyOf(readSort(value))
      return documents.transform((all: Document[]) => Lazy(firstInOrder(all, key, Number.POSITIVE_INFINITY)))
    },
    $limit: (documents, value) => documents.take(wholeNumberOf({ name: '$limit', value }, 1)),
    $skip: (documents, value) => documents.drop(wholeNumberOf({ name: '$skip', value }, 0)),
    $unwind: (documents, value, options) => {
      const path = isDocument(value) ? value.path : value
      if (typeof path !== 'string' || !path.startsWith('$'))
        throw invalidParam('$unwind needs a path: $field')
      return unwind(documents, value as never, options)
    },
    $lookup: (documents, value, options) =>
      lookup(documents, objectOf({ name: '$lookup', value }), { options, around }),
  }
}

function lookup(
  documents: Iterator,
  value: Document,
  { options, around }: { options: Options; around: Surroundings },
) {
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
