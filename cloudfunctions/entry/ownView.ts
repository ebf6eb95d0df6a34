import type { Contest } from '#shared/model/contest'
import type { Entry } from '#shared/model/entry'
import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import { editableUntil, mayRestore, mayWithdraw, sendableUntil } from '#shared/rules/entryRights'
import { ownForm } from './ownForm'

const authorText = (authors: readonly { readonly name: string }[]): string =>
  authors.map(({ name }) => name).join('、')

/** What its author and staff see of a work in a list, as it was sent. */
export const rowOf = (work: Submission) => {
  const { entryId, title, authors, categoryId, cover, state, channel, submittedAt, mendBy } = work
  const author = authorText(authors)
  return { entryId, title, author, categoryId, cover, state, channel, submittedAt, mendBy }
}

/** To its author: as it stands on the form. */
export const ownRowOf = (work: Submission) =>
  rowOf(work.pending ? { ...work, ...work.pending.content } : work)

export const publicFaceOf = (face: Entry | undefined) =>
  face ? { number: face.number, isTakenDown: face.status === 'taken-down' } : null

/** What its author may do with it now. */
export const rightsOf = (
  work: Submission,
  { stages }: Pick<Contest, 'stages'>,
  {
    isPublic,
    begunAt,
    now,
  }: { readonly isPublic: boolean; readonly begunAt: readonly number[]; readonly now: number },
) => ({
  editUntil: editableUntil(work, stages, now),
  sendUntil: sendableUntil(work, stages, begunAt, now),
  mayWithdraw: mayWithdraw(work, isPublic, stages, now),
  mayRestore: mayRestore(work, stages, now),
})

/** One work, whole, as only its author sees it. */
export const ownViewOf = (
  work: Submission,
  contest: Pick<Contest, 'stages'>,
  face: Entry | undefined,
  files: readonly StoredFile[],
  now: number,
) => {
  const { contestId, savedAt, version, claim, reasons, events } = work
  const begunAt = files.filter(({ purpose }) => purpose === 'video').map((file) => file.begunAt)
  return {
    ...ownRowOf(work),
    contestId,
    savedAt,
    version,
    form: ownForm(work),
    isChanged: work.pending !== null,
    inReviewUntil: claim && now < claim.until ? claim.until : null,
    reasons,
    events,
    publicFace: publicFaceOf(face),
    rights: rightsOf(work, contest, { isPublic: face !== undefined, begunAt, now }),
  }
}
