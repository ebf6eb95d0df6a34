import type { EntryForm } from '#shared/model/submission'
import { withField } from '../entryFields'
import { plainPhone } from '../phone'
import { readShareText, tagsIn } from '../shareText'
import { newestTerms } from '../submissionFaults'
import { namesIn, plainText } from './plainText'
import type { SheetRecord } from './records'
import type { SheetAsks } from './works'

/** A row as an entrant would have filled in the form. Consents stand on the paper that came with it. */
export const formOf = ({ values }: SheetRecord, asks: SheetAsks): EntryForm => {
  const text = (key: string) => plainText(values[key]?.text ?? '')
  const { occupation, unit } = occupationAndUnit(text('occupationOrUnit'))
  const shared = values.link?.text ?? ''
  const link = asks.requirements.by === 'file' ? null : readShareText(shared)
  const bare: EntryForm = {
    content: {
      title: text('title').replace(/^《(.*)》$/, '$1'),
      categoryId: categoryOf(text('category'), asks),
      authors: namesIn(values.authors?.text ?? '').map((name) => ({ name })),
      unit: text('unit') || unit,
      city: text('city'),
      introduction: (values.introduction?.text ?? '').trim(),
      items: link ? [{ fileId: null, link, ...tagsIn(shared, asks.requirements.link?.tags ?? []) }] : [],
      cover: '',
      fields: {},
    },
    hidden: {},
    consents: { terms: newestTerms(asks.terms), original: true, isUnder14: false, guardian: false },
  }
  return asks.requirements.fields.reduce((form, field) => {
    const own = values[`fields.${field.fieldId}`] ?? values[field.fieldId]
    const written = plainText(own?.text ?? '')
    if (field.kind === 'phone') return withField(form, field, plainPhone(written) ?? written)
    if (written !== '') return withField(form, field, written)
    if (field.fieldId === 'occupation') return withField(form, field, occupation)
    if (field.fieldId === 'unit') return withField(form, field, unit || asks.unit)
    return form
  }, bare)
}

/** 教师/温州一中 is both; a single word is the unit. */
const occupationAndUnit = (text: string): { occupation: string; unit: string } => {
  const [first = '', ...rest] = text.split(/[/／]/).map((part) => part.trim())
  return rest.length > 0 ? { occupation: first, unit: rest.join('/') } : { occupation: first, unit: first }
}

const categoryOf = (name: string, { categories, categoryId }: SheetAsks): string => {
  if (name === '') return categories.length === 1 ? (categories[0]?.categoryId ?? '') : categoryId
  return categories.find((category) => plainText(category.name) === name)?.categoryId ?? name
}
