import type { ContestPlan } from '#shared/model/contest'
import type { EntryConsents, EntryForm } from '#shared/model/submission'
import { type SubmissionFault, submissionFault } from '#shared/model/submissionFault'
import { entryFieldFaults, textFaultsOf } from './entryFieldFaults'
import { fieldValue, unitOf } from './entryFields'
import { itemFaults } from './itemFaults'

/** What of a contest decides whether a work may be sent. */
export type EntryAsks = Pick<ContestPlan, 'requirements' | 'categories' | 'terms'>

const LONGEST_NAME = 30

/**
 * Everything that keeps a work from being sent, and what is only told. The form shows it at its fields as one types,
 * and the server refuses by the same.
 */
export const submissionFaults = (form: EntryForm, asks: EntryAsks): SubmissionFault[] => [
  ...itemFaults(form.content.items, asks.requirements),
  ...titleFaults(form, asks),
  ...categoryFaults(form, asks),
  ...authorFaults(form, asks),
  ...textFaultsOf('introduction', form.content.introduction, {
    atMost: asks.requirements.longestIntroduction,
    isNeeded: asks.requirements.longestIntroduction > 0,
    isLong: true,
  }),
  ...asks.requirements.fields.flatMap((field) => entryFieldFaults(field, fieldValue(form, field))),
  ...coverFaults(form),
  ...consentFaults(form.consents, asks),
]

const titleFaults = (form: EntryForm, { requirements }: EntryAsks): SubmissionFault[] => {
  const { title } = form.content
  const unit = unitOf(form)
  const isUnnamed =
    requirements.titleNames === 'unit' && unit !== '' && title.trim() !== '' && !title.includes(unit)
  return [
    ...textFaultsOf('title', title, { atMost: requirements.longestTitle, isNeeded: true, isLong: false }),
    ...(isUnnamed ? [submissionFault('title', 'UNIT_NOT_IN_TITLE', { other: unit })] : []),
  ]
}

const categoryFaults = ({ content }: EntryForm, { categories }: EntryAsks): SubmissionFault[] => {
  if (content.categoryId === '') return [submissionFault('categoryId', 'MISSING')]
  return categories.some(({ categoryId }) => categoryId === content.categoryId)
    ? []
    : [submissionFault('categoryId', 'NOT_A_CHOICE')]
}

const authorFaults = (
  { content: { authors } }: EntryForm,
  { requirements }: EntryAsks,
): SubmissionFault[] => {
  if (authors.length === 0) return [submissionFault('authors', 'MISSING')]
  const names = authors.map(({ name }) => name.trim())
  return [
    ...(authors.length > requirements.mostAuthors
      ? [submissionFault('authors', 'TOO_MANY', { limit: requirements.mostAuthors, found: authors.length })]
      : []),
    ...names.flatMap((name, index) => [
      ...textFaultsOf(`authors.${index}`, name, { atMost: LONGEST_NAME, isNeeded: true, isLong: false }),
      ...(name !== '' && names.indexOf(name) < index
        ? [submissionFault(`authors.${index}`, 'SAME_TWICE')]
        : []),
    ]),
  ]
}

/** A file's cover can be taken from the film itself; behind a link there is nothing to take one from. */
const coverFaults = ({ content: { cover, items } }: EntryForm): SubmissionFault[] =>
  cover === '' && items.length > 0 && items.every(({ fileId }) => fileId === null)
    ? [submissionFault('cover', 'COVER_MISSING')]
    : []

const consentFaults = (consents: EntryConsents, { terms }: EntryAsks): SubmissionFault[] => {
  const newest = newestTerms(terms)
  return [
    ...(newest > 0 && consents.terms !== newest
      ? [submissionFault('consents.terms', consents.terms === null ? 'TERMS_NOT_ACCEPTED' : 'TERMS_RENEWED')]
      : []),
    ...(consents.original ? [] : [submissionFault('consents.original', 'NOT_STATED_ORIGINAL')]),
    ...(consents.isUnder14 && !consents.guardian
      ? [submissionFault('consents.guardian', 'GUARDIAN_MISSING')]
      : []),
  ]
}

/** The version that is to be accepted now; 0 where a contest has published no terms. */
export const newestTerms = (terms: ContestPlan['terms']): number =>
  terms.reduce((newest, { version }) => Math.max(newest, version), 0)
