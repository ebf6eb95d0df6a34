import type { Collection } from '../storage/collection'
import type { Connection } from '../storage/connection'
import { type Access, countRange, indexAccess, primaryAccess } from './access'
import { type Bounds, boundsOf } from './bounds'
import type { Conditions } from './conditions'
import type { Sort } from './sorting'

export interface Plan extends Bounds {
  /** Undefined: no tree helps, documents are read in the order of their arrival. */
  readonly access: Access | undefined
  /** The tree delivers the wanted order, read in this direction. */
  readonly sorted: boolean
  readonly backwards: boolean
}

/** Reading this many documents to sort them costs less than walking a sorted tree past those that do not match. */
const FEW = 2000

const ARRIVAL: Plan = {
  access: undefined,
  ranges: [{ from: Buffer.alloc(0), to: Buffer.alloc(0) }],
  points: 0,
  ranged: false,
  constants: new Set(),
  exact: false,
  sorted: false,
  backwards: false,
}

/** Chooses the tree that narrows the search most; a tie goes to the one that also delivers the order. */
export function choosePlan(
  connection: Connection,
  collection: Collection,
  conditions: Conditions,
  { sort, limited }: { sort: Sort; limited: boolean },
): Plan {
  const arrival: Plan = {
    ...ARRIVAL,
    exact: conditions.complete && conditions.byField.size === 0,
    sorted: sort.length === 0,
  }
  const plans = [primaryAccess(collection), ...collection.indexes.map(indexAccess)]
    .map((access) => planFor(access, conditions, sort))
    .filter((plan) => worth(plan) > 0)
    .sort((a, b) => worth(b) - worth(a))
  const best = plans[0] ?? arrival
  const inOrder = plans.find((plan) => plan.sorted)
  if (best.sorted || !limited || !inOrder || !best.access) return best
  let found = 0
  for (const range of best.ranges) {
    found += countRange(connection, best.access, range, FEW)
    if (found >= FEW) return inOrder
  }
  return best
}

function planFor(access: Access, conditions: Conditions, sort: Sort): Plan {
  const bounds = boundsOf(access, conditions)
  return { ...bounds, access, ...orderOf(access, bounds, sort) }
}

function worth({ access, points, ranged, sorted }: Plan): number {
  const whole = access?.unique && points === access.fields.length
  return (whole ? 1000 : 0) + points * 4 + (ranged ? 2 : 0) + (sorted ? 1 : 0)
}

/** Whether walking the tree, forwards or backwards, meets the documents in the wanted order. */
function orderOf(access: Access, { constants }: Bounds, sort: Sort): { sorted: boolean; backwards: boolean } {
  const no = { sorted: false, backwards: false }
  const wanted = sort.filter(({ field }) => !constants.has(field))
  if (sort.length === 0 || access.multikey !== 0) return no
  const first = wanted[0]
  if (!first) return { sorted: true, backwards: false }
  const varying = access.fields.flatMap((field, at) =>
    constants.has(field) ? [] : [{ field, order: access.orders[at] }],
  )
  const backwards = varying[0]?.order !== first.order
  const matches = wanted.every(({ field, order }, at) => {
    const own = varying[at]
    return own?.field === field && (own.order !== order) === backwards
  })
  return matches ? { sorted: true, backwards } : no
}
