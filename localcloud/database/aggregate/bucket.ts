import { invalidParam } from '../errors'
import { compareValues } from '../values/order'
import type { Document, Value } from '../values/value'

/** `$bucket` as the `$group` that it is short for: each document under the boundary at or below its value. */
export function bucketGroup({ groupBy, boundaries, default: other, output }: Document): Document {
  if (groupBy === undefined || !Array.isArray(boundaries) || boundaries.length < 2) {
    throw invalidParam('$bucket needs groupBy and at least two boundaries')
  }
  const branches: Document[] = boundaries.slice(0, -1).map((from, at): Document => {
    const to = boundaries[at + 1] as Value
    if (compareValues(from, to) >= 0) throw invalidParam('the boundaries of $bucket must ascend')
    const inside: Value[] = [{ $gte: [groupBy, literal(from)] }, { $lt: [groupBy, literal(to)] }]
    // biome-ignore lint/suspicious/noThenProperty: MongoDB's own word for what a branch gives
    return { case: { $and: inside }, then: literal(from) }
  })
  const choice: Document = { branches }
  if (other !== undefined) choice.default = literal(other)
  return { _id: { $switch: choice }, ...((output as Document | undefined) ?? { count: { $sum: 1 } }) }
}

function literal(value: Value): Document {
  return { $literal: value }
}
