import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { publicContestOf } from '../_data/contests'
import { findExport } from '../_data/exports'
import type { Handler } from '../_runtime/serve'

/** Where everybody finds the files: one folder, whose names the manifest lists. */
export const openExport: Handler<typeof voting.openExport> = async ({ contestId }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const written = await findExport(contestId)
  if (!written?.manifestFileId) return ok({ finishedAt: null, manifest: null, files: [] })
  const files = written.files.map(({ name, fileId }) => ({ name, fileId }))
  return ok({ finishedAt: written.finishedAt, manifest: written.manifestFileId, files })
}
