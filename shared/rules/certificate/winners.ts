import type { PublicAward, Winner } from '#shared/model/results'

/** A work, or a unit, and everything that it won. */
export interface AwardedWinner {
  readonly winner: Winner
  readonly isUnit: boolean
  readonly awards: readonly string[]
}

/** Each once, in the order of the list. */
export const awardedWinners = (awards: readonly PublicAward[]): AwardedWinner[] => {
  const all = new Map<string, { winner: Winner; isUnit: boolean; awards: string[] }>()
  for (const { name, basis, winners } of awards) {
    for (const winner of winners) {
      const known = all.get(winner.id)
      if (known) known.awards.push(name)
      else all.set(winner.id, { winner, isUnit: basis === 'unit', awards: [name] })
    }
  }
  return [...all.values()]
}
