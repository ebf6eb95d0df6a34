import type { EntryRequirements } from '#shared/model/requirements'
import type { Submission } from '#shared/model/submission'
import { maskedName } from '#shared/rules/mask'
import { maskedAddress, maskedPhone } from '#shared/rules/maskedContact'
import { rowOf } from './ownView'

type Names = (openid: string) => string

/** A work in the queue, as it was sent. */
export const staffRowOf = (
  work: Submission,
  names: Names,
  { openid, now }: { readonly openid: string; readonly now: number },
) => {
  const { unit, unitId, reviewLevel, claim, contentCheck, events } = work
  return {
    ...rowOf(work),
    unit,
    unitId,
    reviewLevel,
    claim:
      claim && now < claim.until
        ? { name: names(claim.by), isMine: claim.by === openid, until: claim.until }
        : null,
    verdict: contentCheck?.verdict ?? null,
    isMended: events.some(({ kind }) => kind === 'resubmitted'),
  }
}

/** One side of two works that are alike. */
export const sideOf = (work: Submission) => ({ ...rowOf(work), unit: work.unit })

/** Enough to know what one knows already, and not to call anybody. */
export const maskedHidden = (
  hidden: Readonly<Record<string, string>>,
  { fields }: Pick<EntryRequirements, 'fields'>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(hidden).map(([fieldId, value]) => {
      const kind = fields.find((field) => field.fieldId === fieldId)?.kind
      if (kind === 'phone') return [fieldId, maskedPhone(value)]
      if (kind === 'address') return [fieldId, maskedAddress(value)]
      return [fieldId, maskedName(value)]
    }),
  )
