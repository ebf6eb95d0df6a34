import type { RankedWork } from '#shared/model/vote'

/** Whether others have the same rank, so that it reads 并列. */
export const sharedRanks = (rows: readonly Pick<RankedWork, 'rank'>[]): ReadonlySet<number> => {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const { rank } of rows) {
    if (seen.has(rank)) shared.add(rank)
    seen.add(rank)
  }
  return shared
}
