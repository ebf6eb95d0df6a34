import { type Iterator, Lazy } from 'mingo/lazy'
import { $group as group, $match as matchWithVariables, $unwind as unwind } from 'mingo/operators/pipeline'
import { invalidParam } from '../errors'
import { compileFilter } from '../query/filter'
import { firstInOrder, readSort, sortKeyOf } from '../query/sorting'
import { type Document, isDocument, type Value } from '../values/value'
import { bucketGroup } from './bucket'
import { lookup } from './lookup'
import { type MingoOptions, objectOf, wholeNumberOf } from './stage'
import type { Surroundings } from './surroundings'

type OwnStage = (documents: Iterator, value: Value, options: MingoOptions) => Iterator

/** One meaning of a filter and one order for queries and aggregations alike, where mingo's differ in corners. */
export function ownStages(around: Surroundings): Record<string, OwnStage> {
  return {
    $match: (documents, value, options) => {
      const filter = objectOf({ name: '$match', value })
      // Inside a $lookup's pipeline an expression may use variables, which mingo keeps in its options.
      if (Object.hasOwn(filter, '$expr')) return matchWithVariables(documents, filter, options)
      return documents.filter(compileFilter(filter))
    },
    $sort: (documents, value) => sorted(documents, value),
    $limit: (documents, value) => documents.take(wholeNumberOf({ name: '$limit', value }, 1)),
    $skip: (documents, value) => documents.drop(wholeNumberOf({ name: '$skip', value }, 0)),
    $sample: (documents, value) => {
      const { size = null } = objectOf({ name: '$sample', value })
      return sampled(documents, wholeNumberOf({ name: '$sample', value: size }, 1))
    },
    $count: (documents, value) => {
      if (typeof value !== 'string' || !/^[^$.][^.]*$/.test(value))
        throw invalidParam('$count needs a field name')
      return documents.transform((all) => Lazy(all.length === 0 ? [] : [{ [value]: all.length }]))
    },
    $bucket: (documents, value, options) =>
      sorted(group(documents, bucketGroup(objectOf({ name: '$bucket', value })) as never, options), {
        _id: 1,
      }),
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

function sorted(documents: Iterator, order: Value): Iterator {
  const key = sortKeyOf(readSort(order))
  return documents.transform((all: Document[]) => Lazy(firstInOrder(all, key, Number.POSITIVE_INFINITY)))
}

/** A fair draw without repeats: the first steps of a Fisher-Yates shuffle. */
function sampled(documents: Iterator, size: number): Iterator {
  return documents.transform((all: Document[]) => {
    const drawn = [...all]
    const count = Math.min(size, drawn.length)
    for (let at = 0; at < count; at++) {
      const other = at + Math.floor(Math.random() * (drawn.length - at))
      ;[drawn[at], drawn[other]] = [drawn[other] as Document, drawn[at] as Document]
    }
    return Lazy(drawn.slice(0, count))
  })
}
