import type { EntryForm, SubmittedItem } from '#shared/model/submission'

/** A film that is still to come. */
export const emptyItem: SubmittedItem = { fileId: null, link: null }

/** Where everybody begins. */
export const emptyForm: EntryForm = {
  content: {
    title: '',
    categoryId: '',
    authors: [{ name: '' }],
    unit: '',
    city: '',
    introduction: '',
    items: [],
    cover: '',
    fields: {},
  },
  hidden: {},
  consents: { terms: null, original: false, isUnder14: false, guardian: false },
}
