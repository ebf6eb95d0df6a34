import type { ScoreMix } from '#shared/model/award'
import type { FinalRow } from '#shared/model/results'
import { weighed } from './finalScore'

/** Winners by award. */
export type Winners = Readonly<Record<string, readonly string[]>>

export interface Change {
  /** The weight of votes at which it is another list. */
  readonly votes: number
  /** Works that win something there and not here, and the other way round; both empty where only grades change. */
  readonly enter: readonly string[]
  readonly leave: readonly string[]
}

export interface Sensitivity {
  /** The weights of votes, in per cent and both included, between which every award goes to the same works. */
  readonly from: number
  readonly to: number
  readonly below: Change | null
  readonly above: Change | null
}

const WHOLE = 100

/** Between which weights the winners stay the same: every whole per cent is weighed until the list changes. */
export const sensitivityOf = (
  mix: ScoreMix,
  parts: readonly FinalRow[],
  winnersOf: (rows: readonly FinalRow[]) => Winners,
): Sensitivity => {
  const at = (votes: number) => winnersOf(weighed({ ...mix, votes, jury: WHOLE - votes }, parts))
  const here = at(mix.votes)
  const walk = (step: 1 | -1): { readonly last: number; readonly change: Change | null } => {
    for (let votes = mix.votes + step; votes >= 0 && votes <= WHOLE; votes += step) {
      const there = at(votes)
      if (!sameWinners(here, there)) return { last: votes - step, change: changeBetween(votes, here, there) }
    }
    return { last: step > 0 ? WHOLE : 0, change: null }
  }
  const down = walk(-1)
  const up = walk(1)
  return { from: down.last, to: up.last, below: down.change, above: up.change }
}

/** Who wins what; the order within an award says nothing. */
const sameWinners = (one: Winners, other: Winners): boolean =>
  Object.entries(one).every(([awardId, winners]) => {
    const others = new Set(other[awardId])
    return winners.length === others.size && winners.every((entryId) => others.has(entryId))
  })

const changeBetween = (votes: number, here: Winners, there: Winners): Change => {
  const now = new Set(Object.values(here).flat())
  const then = new Set(Object.values(there).flat())
  return {
    votes,
    enter: [...then].filter((entryId) => !now.has(entryId)).sort(),
    leave: [...now].filter((entryId) => !then.has(entryId)).sort(),
  }
}
