import type { ExportManifest, RecountFault } from '#shared/model/export'
import { rankWorks } from './ranking'

/** The published ranking beside the votes that were counted: every work of the newest paper, in its place. */
export const rankFault = (
  { papers, ranking }: Pick<ExportManifest, 'papers' | 'ranking'>,
  votes: Readonly<Record<string, number>>,
): RecountFault | undefined => {
  const ranked = new Set(ranking.map(({ entryId }) => entryId))
  const [newest] = [...papers].sort((one, other) => other.version - one.version)
  const missing = Object.keys(newest?.works ?? {}).find((entryId) => !ranked.has(entryId))
  if (missing !== undefined) return { code: 'RANK_DIFFERS', where: missing }
  // Works that were taken down are counted and not ranked.
  const counted = ranking
    .map(({ entryId }) => ({ entryId, votes: votes[entryId] ?? 0 }))
    .sort((one, other) => other.votes - one.votes || (one.entryId < other.entryId ? -1 : 1))
  const own = rankWorks(counted)
  const wrong = ranking.find((row, index) => {
    const right = own[index]
    return right?.entryId !== row.entryId || right.votes !== row.votes || right.rank !== row.rank
  })
  return wrong && { code: 'RANK_DIFFERS', where: wrong.entryId }
}
