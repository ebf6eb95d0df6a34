import type { Contest } from '#shared/model/contest'
import type { PaperRow } from '#shared/model/export'
import type { CountRow } from '#shared/model/record'
import { paperRow } from '#shared/rules/paperHash'
import { findEntries } from '../_data/entries'
import { findExport } from '../_data/exports'
import { findPaper, findPaperVersions } from '../_data/papers'
import { findRanking } from '../_data/rankings'
import { findTally } from '../_data/tallies'

// What a count of the slips is compared with, as the public export has it.

/** Every version that a slip names, and the last. */
export const paperRows = async ({ contestId }: Contest): Promise<PaperRow[]> => {
  const [paper, written] = await Promise.all([findPaper(contestId), findExport(contestId)])
  if (!paper) return []
  const earlier = (written?.paperVersions ?? []).filter((version) => version !== paper.version)
  return [...(await findPaperVersions(contestId, earlier)), paper]
    .map(paperRow)
    .sort((one, other) => one.version - other.version)
}

export const countRows = async ({ contestId }: Contest): Promise<CountRow[]> => {
  const [tally, ranking, paper] = await Promise.all([
    findTally(contestId),
    findRanking(contestId),
    findPaper(contestId),
  ])
  if (!tally || !paper) return []
  const entryIds = Object.keys(tally.votes).sort()
  // A work that left the paper was voted for before, in its category.
  const gone = await findEntries(entryIds.filter((entryId) => !(entryId in paper.works)))
  const categories = new Map(gone.map(({ entryId, categoryId }) => [entryId, categoryId]))
  const ranks = new Map(ranking?.rows.map(({ entryId, rank }) => [entryId, rank]))
  return entryIds.map((entryId) => ({
    entryId,
    categoryId: paper.works[entryId] ?? categories.get(entryId) ?? '',
    votes: tally.votes[entryId] ?? 0,
    rank: ranks.get(entryId) ?? null,
  }))
}
