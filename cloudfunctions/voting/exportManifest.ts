import type { Contest } from '#shared/model/contest'
import type { ExportManifest, LedgerExport } from '#shared/model/export'
import type { Ranking } from '#shared/model/ranking'
import type { Tally } from '#shared/model/vote'
import { notShown } from '#shared/rules/exportRows'
import { paperRow } from '#shared/rules/paperHash'
import { writeExportFile } from '../_data/exports'
import { findPaper, findPaperVersions } from '../_data/papers'
import { findRulingRows } from '../_data/rulingRows'

/** The ballot papers, the rulings and what was published: all that a recount is compared with. */
export const writeManifest = async (
  { contestId, name }: Contest,
  tally: Tally,
  ranking: Ranking,
  { files, paperVersions }: Pick<LedgerExport, 'files' | 'paperVersions'>,
): Promise<string> => {
  const paper = await findPaper(contestId)
  if (!paper) throw new Error(`${contestId} has no ballot paper`)
  const earlier = paperVersions.filter((version) => version !== paper.version)
  const papers = [...(await findPaperVersions(contestId, earlier)), paper]
    .map(paperRow)
    .sort((one, other) => one.version - other.version)
  const manifest: ExportManifest = {
    format: 1,
    ...{ contestId, name, papers },
    files: files.map((file) => file.name),
    ...{ batches: tally.lastBatch, lastHash: tally.lastHash, votes: tally.votes },
    ranking: ranking.rows.map(({ entryId, votes, rank }) => ({ entryId, votes, rank })),
    rulings: await findRulingRows(contestId, tally.lastBatch),
    notShown,
  }
  return writeExportFile(contestId, 'manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
}
