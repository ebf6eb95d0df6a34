import type { TestCloud } from '../../../tests/cloud'
import type { Timed } from '../reviewing'

export interface SeasonPlan {
  readonly works: number
  readonly selects: number
  readonly jurors: number
  readonly voters: number
  readonly seed: number
  readonly tell: (line: string) => void
}

/** A season that goes on. */
export interface Season extends SeasonPlan {
  readonly t: TestCloud
  readonly contestId: string
  readonly timed: Timed
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: object }

/** What nobody refuses in a season that goes as it should. */
export const done = async <Value>(asked: Promise<Answer<Value>>): Promise<Value> => {
  const reply = await asked
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value
}

let keys = 0
export const nextKey = () => `season-${String(++keys).padStart(16, '0')}`

export const several = <Item>(many: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: many }, (_, index) => make(index))

const openidOf = (who: string, index: number) => `oSEASON_${who}_${String(index).padStart(8, '0')}`
export const entrantOf = (index: number) => openidOf('entrant', index)
export const jurorOf = (index: number) => openidOf('juror', index)
export const voterOf = (index: number) => openidOf('voter', index)
