import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import { maskedHidden } from '#shared/rules/maskedHidden'
import { contentOf } from '#shared/rules/submission'
import { findContest } from '../_data/contests'
import { findSubmission } from '../_data/submissions'
import { unseal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { isOwnWork } from './ownUnit'
import { workRow } from './workRow'

export const openUnitWork: Handler<typeof unit.openUnitWork> = async ({ contestId, entryId }, call) => {
  const [contest, work] = await Promise.all([findContest(contestId), findSubmission(entryId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (work?.contestId !== contestId || work.channel === 'individual')
    return refuse({ code: 'ENTRY_NOT_FOUND' })
  if (!isOwnWork(call, work)) return refuse({ code: 'ENTRY_NOT_YOURS' })
  const { claim } = work
  return ok({
    work: {
      ...workRow(work, call, contest, (name) => name),
      content: contentOf(work),
      hidden: maskedHidden(unseal(work.sealed, entryId), contest.requirements),
      inReviewUntil: claim && call.now < claim.until ? claim.until : null,
    },
  })
}
