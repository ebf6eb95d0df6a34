import { canonical } from '#shared/lib/canonical'
import { sha256Hex } from '#shared/lib/hash'
import type { Channel } from '#shared/model/requirements'
import {
  type EntryForm,
  emptyForm,
  type Submission,
  type SubmissionContent,
  type SubmittedItem,
} from '#shared/model/submission'
import { sameWork } from './shareText'

/** What is sent of a form: only what was touched. */
export interface FormPatch {
  readonly content?: Partial<SubmissionContent> | undefined
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly consents?: Partial<EntryForm['consents']> | undefined
}

export const withPatch = (form: EntryForm, { content, hidden, consents }: FormPatch): EntryForm => ({
  content: {
    ...form.content,
    ...content,
    fields: { ...form.content.fields, ...content?.fields },
  },
  hidden: { ...form.hidden, ...hidden },
  consents: { ...form.consents, ...consents },
})

/** What was said of a link's topics goes with the link. */
export const itemWith = (
  { tags, ...item }: SubmittedItem,
  change: Partial<SubmittedItem>,
): SubmittedItem => ({
  ...item,
  ...(tags && !('link' in change) && { tags }),
  ...change,
})

export const isSameForm = (one: EntryForm, other: EntryForm): boolean =>
  canonical(plain(one)) === canonical(plain(other))

// An interface is no index signature to the compiler, though it is the same object.
const plain = ({ content, hidden, consents }: EntryForm) => ({
  content: {
    ...content,
    authors: content.authors.map(({ name }) => name),
    items: content.items.map(({ fileId, link, tags }) => [fileId, link?.address ?? null, tags ?? null]),
  },
  hidden,
  consents: { ...consents },
})

export const contentOf = (submission: SubmissionContent): SubmissionContent => {
  const { title, categoryId, authors, unit, city, introduction, items, cover, fields } = submission
  return { title, categoryId, authors, unit, city, introduction, items, cover, fields }
}

/** A work of which nothing is filled in yet. */
export const beginSubmission = (
  ids: Pick<Submission, 'entryId' | 'contestId' | 'owner' | 'unitId'> & { readonly channel: Channel },
  now: number,
): Submission => ({
  ...ids,
  ...emptyForm.content,
  state: 'draft',
  version: 0,
  savedAt: now,
  submittedAt: null,
  reviewLevel: 0,
  claim: null,
  reasons: [],
  mendBy: null,
  sealed: '',
  phoneHash: '',
  terms: null,
  isUnder14: false,
  guardian: false,
  original: false,
  pending: null,
  marks: [],
  contentCheck: null,
  reviews: [],
  events: [{ at: now, kind: 'begun', reasons: [] }],
})

/** A reviewer decides on what was sent newest: what is mended while it waits is sent anew. */
export const sent = (work: Submission, now: number): Submission => {
  const kind = work.submittedAt === null ? 'submitted' : 'resubmitted'
  return {
    ...work,
    state: 'submitted',
    submittedAt: now,
    reviewLevel: 0,
    claim: null,
    reasons: [],
    mendBy: null,
    events: [...work.events, { at: now, kind, reasons: [] }],
  }
}

/** The files that a content refers to. */
export const filesIn = ({ items, cover }: Pick<SubmissionContent, 'items' | 'cover'>): string[] => [
  ...new Set([...items.map(({ fileId }) => fileId ?? ''), cover].filter((fileId) => fileId !== '')),
]

const plainTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')

const MARK_LENGTH = 24

/** By this one person is found again; empty where no number was given. */
export const phoneMarkOf = (phoneHash: string): string =>
  marksOf({ title: '', authors: [], items: [] }, [], phoneHash)[0] ?? ''

/** By these the same work, or the same person, is found again in a contest. */
export const marksOf = (
  { title, authors, items }: Pick<SubmissionContent, 'title' | 'authors' | 'items'>,
  digests: readonly string[],
  phoneHash: string,
): string[] => {
  const marks = [
    ...digests.map((digest) => `file:${digest}`),
    ...items.flatMap(({ link }) => (link ? [`link:${sameWork(link.address)}`] : [])),
    ...authors.map(({ name }) => `title:${plainTitle(title)} ${plainTitle(name)}`),
    ...(phoneHash === '' ? [] : [`phone:${phoneHash}`]),
  ]
  return [...new Set(marks)].map((mark) => {
    const [kind = ''] = mark.split(':')
    return `${kind}:${sha256Hex(mark).slice(0, MARK_LENGTH)}`
  })
}
