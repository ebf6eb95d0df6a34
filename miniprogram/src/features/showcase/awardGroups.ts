import type { ShownAward, ShownWork } from './useShowcase'

export interface AwardGroup {
  readonly award: ShownAward
  readonly works: readonly ShownWork[]
}

/** Awards with the works of them that are there, in their order; those that begin behind the last page wait. */
export const awardGroups = (
  awards: readonly ShownAward[],
  works: readonly ShownWork[],
): readonly AwardGroup[] => {
  const groups: AwardGroup[] = []
  for (const award of awards) {
    const won = works.filter(({ awardId }) => awardId === award.awardId)
    if (award.basis !== 'unit' && won.length === 0) break
    groups.push({ award, works: won })
    if (award.basis !== 'unit' && won.length < award.winners) break
  }
  return groups
}

/** So few that each fills the width. */
const grandAtMost = 3

/** The first award is shown large, where all of its works can be: equals look alike. */
export const isGrand = (place: number, { award }: AwardGroup): boolean =>
  place === 0 && award.basis !== 'unit' && award.winners <= grandAtMost
