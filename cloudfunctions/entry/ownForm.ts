import type { EntryRequirements } from '#shared/model/requirements'
import type { EntryForm, PendingForm, Submission } from '#shared/model/submission'
import { fieldValue } from '#shared/rules/entryFields'
import { contentOf } from '#shared/rules/submission'
import { personHash, seal, unseal } from '../_runtime/sealing'

/** The form as it was sent, or as a draft stands. */
export const sentForm = (submission: Submission): EntryForm => ({
  content: contentOf(submission),
  hidden: unseal(submission.sealed, submission.entryId),
  consents: {
    terms: submission.terms?.version ?? null,
    original: submission.original,
    isUnder14: submission.isUnder14,
    guardian: submission.guardian,
  },
})

/** The form as its author left it: changes that are not sent yet included. */
export const ownForm = (submission: Submission): EntryForm => {
  const { pending, entryId } = submission
  if (!pending) return sentForm(submission)
  const { content, sealed, consents } = pending
  return { content, hidden: unseal(sealed, entryId), consents }
}

export const sealedForm = ({ content, hidden, consents }: EntryForm, entryId: string): PendingForm => ({
  content,
  sealed: Object.values(hidden).every((value) => value === '') ? '' : seal(hidden, entryId),
  consents,
})

/** The work with this form as its own. */
export const withForm = (before: Submission, form: EntryForm, now: number): Submission => {
  const { content, sealed, consents } = sealedForm(form, before.entryId)
  const { terms, original, isUnder14, guardian } = consents
  const accepted = terms === null ? null : { version: terms, at: now }
  return {
    ...before,
    ...content,
    sealed,
    original,
    isUnder14,
    guardian,
    terms: terms === before.terms?.version ? before.terms : accepted,
    pending: null,
  }
}

/** By the phone number one person is found again, whichever way a work came in. */
export const phoneHashOf = (
  contestId: string,
  form: EntryForm,
  { fields }: Pick<EntryRequirements, 'fields'>,
): string => {
  const field = fields.find(({ kind }) => kind === 'phone')
  return field ? personHash(contestId, fieldValue(form, field)) : ''
}
