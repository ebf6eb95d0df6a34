import type { RankedWork } from '#shared/model/vote'

/** Works with the same votes share a rank, and the next one skips the places they took: 1, 2, 2, 4. */
export const rankWorks = (sorted: readonly Pick<RankedWork, 'entryId' | 'votes'>[]): RankedWork[] => {
  const ranked: RankedWork[] = []
  for (const [index, { entryId, votes }] of sorted.entries()) {
    const before = ranked[index - 1]
    ranked.push({ entryId, votes, rank: before?.votes === votes ? before.rank : index + 1 })
  }
  return ranked
}
