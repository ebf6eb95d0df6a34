import type { RankedWork } from '#shared/model/vote'
import { rankWorks } from '#shared/rules/ranking'

/** The ranking of one category: its works alone, with ranks of their own. */
export const rowsOfCategory = (
  rows: readonly RankedWork[],
  categoryId: string,
  categoryOf: (entryId: string) => string | undefined,
): RankedWork[] => rankWorks(rows.filter(({ entryId }) => categoryOf(entryId) === categoryId))

/** Whether others have the same rank, so that it reads 并列. */
export const sharedRanks = (rows: readonly RankedWork[]): ReadonlySet<number> => {
  const seen = new Set<number>()
  const shared = new Set<number>()
  for (const { rank } of rows) {
    if (seen.has(rank)) shared.add(rank)
    seen.add(rank)
  }
  return shared
}
