import type { EntryForm } from '#shared/model/submission'

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
