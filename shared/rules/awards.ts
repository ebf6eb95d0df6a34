import type { Award } from '#shared/model/award'
import type { AwardDecision, ProposedAward, RankedBases, RankedFor } from '#shared/model/results'

type Decided = Pick<AwardDecision, 'kind' | 'awardId' | 'to'>

/**
 * Who gets what: a function of the rankings and of what staff decided, made anew whenever either changes. Awards are
 * filled in their declared order from the works that their group has not awarded yet. What staff gave stands first; a
 * tie that does not fit leaves its places open; no award is over-filled, and no work has two awards of one group.
 */
export const proposeAwards = (
  awards: readonly Award[],
  ranked: RankedBases,
  decisions: readonly Decided[],
): ProposedAward[] => {
  const recalled = new Set(ofKind(decisions, 'recall').map(({ to }) => to))
  const given = givenTo(awards, decisions, recalled)
  const taken = new Map<string, Set<string>>()
  for (const { awardId, group, basis } of awards) {
    if (basis === 'unit') continue
    const inGroup = taken.get(group) ?? new Set<string>()
    for (const entryId of given.get(awardId) ?? []) inGroup.add(entryId)
    taken.set(group, inGroup)
  }
  return awards.map((award) => {
    const { awardId, group, basis, places } = award
    const own = given.get(awardId) ?? []
    const inGroup = taken.get(group) ?? new Set<string>()
    const withheld = new Set(
      ofKind(decisions, 'withhold').flatMap((one) => (one.awardId === awardId ? one.to : [])),
    )
    const free = (ranked[basis] ?? []).filter(
      ({ entryId }) => !recalled.has(entryId) && !inGroup.has(entryId) && !withheld.has(entryId),
    )
    const isAutomatic = basis !== 'staff' && basis !== 'unit' && places !== null
    const { fits, tied } = isAutomatic ? firstOf(free, places - own.length) : { fits: [], tied: [] }
    for (const entryId of fits) inGroup.add(entryId)
    // Whatever is decided about the award afterwards takes it up again.
    const isLeft = decisions.filter((one) => one.awardId === awardId).at(-1)?.kind === 'leaveEmpty'
    return {
      awardId,
      to: [...own, ...fits],
      given: own,
      tied: isLeft ? [] : tied,
      placesLeft: places === null ? 0 : places - own.length - fits.length,
    }
  })
}

const ofKind = (decisions: readonly Decided[], kind: AwardDecision['kind']) =>
  decisions.filter((one) => one.kind === kind)

/** The later decision wins: a work that was given another award of the group has that one alone. */
const givenTo = (
  awards: readonly Award[],
  decisions: readonly Decided[],
  recalled: ReadonlySet<string>,
): Map<string, string[]> => {
  const groupOf = new Map(awards.map(({ awardId, group }) => [awardId, group]))
  const placesOf = new Map(awards.map(({ awardId, places }) => [awardId, places ?? Number.POSITIVE_INFINITY]))
  const given = new Map<string, string[]>()
  for (const { kind, awardId, to } of decisions) {
    if (kind !== 'give' && kind !== 'withhold') continue
    for (const [other, list] of given) {
      const excludes = other === awardId || (kind === 'give' && groupOf.get(other) === groupOf.get(awardId))
      if (excludes)
        given.set(
          other,
          list.filter((one) => one !== to),
        )
    }
    const list = given.get(awardId) ?? []
    const hasRoom = list.length < (placesOf.get(awardId) ?? 0)
    if (kind === 'give' && hasRoom && !recalled.has(to)) given.set(awardId, [...list, to])
  }
  return given
}

/** The first so many of a list in the order of its ranks, whole ranks at a time; a rank that does not fit is tied, and takes no place. */
const firstOf = (ranked: readonly RankedFor[], places: number) => {
  const fits: string[] = []
  for (let from = 0; from < ranked.length && fits.length < places; ) {
    let to = from + 1
    while (ranked[to]?.rank === ranked[from]?.rank) to += 1
    const ids = ranked.slice(from, to).map(({ entryId }) => entryId)
    if (fits.length + ids.length > places) return { fits, tied: ids }
    fits.push(...ids)
    from = to
  }
  return { fits, tied: [] }
}

/** Ties at an edge that nobody has decided. */
export const openTies = (proposed: readonly ProposedAward[]): string[] =>
  proposed.filter(({ tied }) => tied.length > 0).map(({ awardId }) => awardId)
