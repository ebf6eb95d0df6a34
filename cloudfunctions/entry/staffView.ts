import type { Submission } from '#shared/model/submission'
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
