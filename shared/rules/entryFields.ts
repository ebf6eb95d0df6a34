import type { EntryField } from '#shared/model/requirements'
import type { EntryForm, SubmissionContent } from '#shared/model/submission'

/** Fields that every work has a place for, whether a contest asks for them or not. */
const ownPlaces = ['unit', 'city'] as const
type OwnPlace = (typeof ownPlaces)[number]

const ownPlaceOf = ({ fieldId, hidden }: EntryField): OwnPlace | undefined =>
  hidden ? undefined : ownPlaces.find((place) => place === fieldId)

/** What was filled in for a field of the contest, wherever it is kept. */
export const fieldValue = (form: Pick<EntryForm, 'content' | 'hidden'>, field: EntryField): string => {
  const place = ownPlaceOf(field)
  if (place) return form.content[place]
  const values = field.hidden ? form.hidden : form.content.fields
  // What a stranger sent may hold anything under a name that every object knows.
  const value: unknown = values[field.fieldId]
  return typeof value === 'string' ? value : ''
}

/** The form with one of the contest's fields filled in. */
export const withField = (form: EntryForm, field: EntryField, value: string): EntryForm => {
  const place = ownPlaceOf(field)
  if (place) return { ...form, content: { ...form.content, [place]: value } }
  if (field.hidden) return { ...form, hidden: { ...form.hidden, [field.fieldId]: value } }
  const fields = { ...form.content.fields, [field.fieldId]: value }
  return { ...form, content: { ...form.content, fields } }
}

/**
 * Only what the contest asks for, each at its place. A field that the organiser dropped, or hid after a draft was
 * begun, leaves nothing behind, and nothing hidden stands among what the public sees.
 */
export const onlyAsked = (form: EntryForm, fields: readonly EntryField[]): EntryForm => {
  const isAsked = (place: OwnPlace) => fields.some((field) => ownPlaceOf(field) === place)
  const bare: EntryForm = {
    ...form,
    content: {
      ...form.content,
      unit: isAsked('unit') ? form.content.unit : '',
      city: isAsked('city') ? form.content.city : '',
      fields: {},
    },
    hidden: {},
  }
  return fields.reduce((kept, field) => withField(kept, field, fieldValue(form, field)), bare)
}

/** The unit that a title may have to name: the public one, or the one that only the organiser sees. */
export const unitOf = ({
  content,
  hidden,
}: {
  content: SubmissionContent
  hidden: EntryForm['hidden']
}): string => (content.unit || (hidden.unit ?? '')).trim()
