import type { Contest } from '#shared/model/contest'
import type { ExportManifest, LedgerExport } from '#shared/model/export'
import type { Ranking } from '#shared/model/ranking'
import type { Tally } from '#shared/model/vote'
import { notShown } from '#shared/rules/exportRows'
import { findEntries } from '../_data/entries'
import { writeExportFile } from '../_data/exports'
import { findPaper, findPaperVersions } from '../_data/papers'
import { findRulings } from '../_data/rulings'

/** The rule, the works, the rulings and what was published: all that a recount is compared with. */
export const writeManifest = async (
  { contestId, name }: Contest,
  tally: Tally,
  ranking: Ranking,
  { files, paperVersions }: Pick<LedgerExport, 'files' | 'paperVersions'>,
): Promise<string> => {
  const paper = await findPaper(contestId)
  if (!paper) throw new Error(`${contestId} has no ballot paper`)
  // A work that left the paper was voted for before, in its category.
  const gone = Object.keys(tally.votes).filter((entryId) => !(entryId in paper.works))
  const categories = (await findEntries(gone)).map(({ entryId, categoryId }) => [entryId, categoryId])
  const earlier = paperVersions.filter((version) => version !== paper.version)
  const papers = [...(await findPaperVersions(contestId, earlier)), paper]
    .map(({ version, rule, windows, stop = null, works }) => ({ version, rule, windows, stop, works }))
    .sort((one, other) => one.version - other.version)
  const rulings = await findRulings(contestId)
  const manifest: ExportManifest = {
    format: 1,
    ...{ contestId, name, rule: paper.rule, paperVersion: paper.version, papers },
    works: { ...paper.works, ...Object.fromEntries(categories) },
    files: files.map((file) => file.name),
    ...{ batches: tally.lastBatch, lastHash: tally.lastHash, votes: tally.votes },
    ranking: ranking.rows.map(({ entryId, votes, rank }) => ({ entryId, votes, rank })),
    rulings: rulings.map(({ rulingId, kind, state, reason, decidedAt, restored }) => ({
      ...{ rulingId, kind, state, reason, decidedAt, restored },
    })),
    notShown,
  }
  return writeExportFile(contestId, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
}
