import type { Contest } from '#shared/model/contest'
import type { Submission } from '#shared/model/submission'
import type { Call } from '../_runtime/serve'
import { closedFor, isOwnWork } from './ownUnit'

interface Edit {
  readonly baseVersion: number
  /** It is what was saved already: the answer was lost. */
  readonly isSaved: boolean
}

/** Why a work that came in for its author cannot be mended by this caller now. */
export const refusedEdit = (
  found: Submission | undefined,
  { baseVersion, isSaved }: Edit,
  call: Call,
  contest: Contest,
) => {
  if (found?.contestId !== contest.contestId) return { code: 'ENTRY_NOT_FOUND' as const }
  if (!isOwnWork(call, found)) return { code: 'ENTRY_NOT_YOURS' as const }
  if (isSaved) return undefined
  const { state, version, savedAt, claim } = found
  if (state !== 'draft' && state !== 'returned' && state !== 'submitted')
    return { code: 'ENTRY_STATE' as const, state }
  const closed = closedFor(call, contest, found)
  if (closed) return closed
  if (claim && call.now < claim.until) return { code: 'ENTRY_IN_REVIEW' as const, until: claim.until }
  if (version === baseVersion) return undefined
  return { code: 'EDITED_MEANWHILE' as const, by: '', at: savedAt, version, fields: ['entry'] }
}
