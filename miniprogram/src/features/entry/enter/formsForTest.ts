import { type EntryForm, emptyForm } from '#shared/model/submission'

/** A form with some of it filled in. */
export const filled = (
  content: Partial<EntryForm['content']> = {},
  hidden: EntryForm['hidden'] = {},
  consents: Partial<EntryForm['consents']> = {},
): EntryForm => ({
  content: { ...emptyForm.content, ...content },
  hidden,
  consents: { ...emptyForm.consents, ...consents },
})
