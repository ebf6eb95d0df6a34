import type { EntryForm } from '#shared/model/submission'

/**
 * A child's personal data is kept only once a guardian has agreed: until then nothing of what only the organiser
 * would see is stored, and what was stored before the age was stated goes.
 */
export const asConsented = (form: EntryForm): EntryForm =>
  form.consents.isUnder14 && !form.consents.guardian ? { ...form, hidden: {} } : form
