import { ok, type Result, refuse } from '#shared/lib/result'
import type { Submission } from '#shared/model/submission'

type NotMine = { readonly code: 'ENTRY_NOT_FOUND' } | { readonly code: 'ENTRY_NOT_YOURS' }

/** A work of this contest and this account. Somebody else's draft is not even there. */
export const ownWork = (
  found: Submission | undefined,
  { contestId, openid }: { readonly contestId: string; readonly openid: string },
): Result<Submission, NotMine> => {
  if (found?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
  if (found.owner === openid) return ok(found)
  return refuse({ code: found.submittedAt === null ? 'ENTRY_NOT_FOUND' : 'ENTRY_NOT_YOURS' })
}

/** The same account saved from somewhere else: nobody is named. */
export const editedElsewhere = ({ savedAt, version }: Pick<Submission, 'savedAt' | 'version'>) => ({
  code: 'EDITED_MEANWHILE' as const,
  by: '',
  at: savedAt,
  version,
  fields: [],
})
