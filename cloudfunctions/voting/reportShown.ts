import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { addImpressions } from '../_data/impressions'
import type { Handler } from '../_runtime/serve'

/** A hint for staff and nothing more: whoever likes may report, so nothing is ever decided by it. */
export const reportShown: Handler<typeof voting.reportShown> = async ({ contestId, entryIds }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const listed = new Set((await catalogueOf(contestId))?.cards.map(({ entryId }) => entryId))
  const known = [...new Set(entryIds)].filter((entryId) => listed.has(entryId))
  if (known.length > 0) await addImpressions(contestId, known)
  return ok({})
}
