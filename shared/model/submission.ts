import type { Author, PublishedLink } from '#shared/model/entry'
import type { Channel } from '#shared/model/requirements'
import type { ContentCheck, Review } from '#shared/model/review'

/**
 * Where a work stands before and while it is public. `approved` may be public; whether it is, the shortlist says.
 * A draft belongs to its author alone: nobody else sees it.
 */
export const submissionStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
] as const
export type SubmissionState = (typeof submissionStates)[number]

/** One video of a work; a set has several. */
export interface SubmittedItem {
  readonly fileId: string | null
  readonly link: PublishedLink | null
  /** Whether it was published with the topics that the contest asks for; left out where nobody said so. */
  readonly tags?: LinkTags | undefined
}

/** `seen` in the text that was pasted, or `stated` by whoever pasted it. Nobody asked the platform. */
export const linkTags = ['seen', 'stated'] as const
export type LinkTags = (typeof linkTags)[number]

/** What an entrant writes; the same shape in a draft, where anything may still be missing. */
export interface SubmissionContent {
  readonly title: string
  readonly categoryId: string
  readonly authors: readonly Author[]
  readonly unit: string
  readonly city: string
  readonly introduction: string
  readonly items: readonly SubmittedItem[]
  readonly cover: string
  /**
   * By fieldId, those that the public may see. A contest's fields `unit` and `city`, where they are not hidden, are
   * the `unit` and `city` above.
   */
  readonly fields: Readonly<Record<string, string>>
}

/** What an entrant declares when a work is sent. */
export interface EntryConsents {
  /** The version of the contest's terms that was accepted; null where none has been yet. */
  readonly terms: number | null
  /** One's own work, with all rights in it. */
  readonly original: boolean
  readonly isUnder14: boolean
  /** A guardian has agreed, where the entrant is under 14. */
  readonly guardian: boolean
}

/** All that is filled in for a work: what the public may see, what only the organiser sees, and what was declared. */
export interface EntryForm {
  readonly content: SubmissionContent
  /** By fieldId, the contest's hidden fields. */
  readonly hidden: Readonly<Record<string, string>>
  readonly consents: EntryConsents
}

/** A film that is still to come. */
export const emptyItem: SubmittedItem = { fileId: null, link: null }

/** Nothing filled in and nothing declared: where every work begins. */
export const emptyForm: EntryForm = {
  content: {
    title: '',
    categoryId: '',
    authors: [],
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

/** What a reviewer found wrong, at the field it concerns: `title`, `items.0`, `fields.phone`; empty for the whole. */
export interface ReviewReason {
  readonly field: string
  readonly text: string
}

export const submissionEventKinds = [
  'begun',
  'submitted',
  'resubmitted',
  'returned',
  'approved',
  'rejected',
  'reopened',
  'withdrawn',
  'restored',
  'shortlisted',
  'notShortlisted',
  'takenDown',
  'putBack',
  'claimed',
] as const

/** One line of what the entrant is told, oldest first. */
export interface SubmissionEvent {
  readonly at: number
  readonly kind: (typeof submissionEventKinds)[number]
  readonly reasons: readonly ReviewReason[]
}

/** A work as its author and staff know it. Its public face, once it has one, is an Entry of the same id. */
export interface Submission extends SubmissionContent {
  readonly entryId: string
  readonly contestId: string
  readonly channel: Channel
  /** The account it belongs to; null for what staff entered, until its author claims it. */
  readonly owner: string | null
  readonly unitId: string | null
  readonly state: SubmissionState
  /** Counts saves: of two devices that edit at once, the second is told. */
  readonly version: number
  readonly savedAt: number
  /** When it was sent, newest; it also says which sending a reviewer has seen. */
  readonly submittedAt: number | null
  /** Levels of review it has passed; a contest declares how many there are. */
  readonly reviewLevel: number
  /** Who is looking at it now, and until when; nobody else is given it. */
  readonly claim: { readonly by: string; readonly until: number } | null
  readonly reasons: readonly ReviewReason[]
  /** Until when a returned work may be mended. */
  readonly mendBy: number | null
  /** Hidden fields, encrypted with the contest's key; the words never stand in the database. */
  readonly sealed: string
  /** Keyed hash of the phone number: finds one person by two ways without keeping the number readable. */
  readonly phoneHash: string
  readonly terms: { readonly version: number; readonly at: number } | null
  readonly isUnder14: boolean
  readonly guardian: boolean
  readonly original: boolean
  /** What was changed since it was sent, and is not sent yet: a reviewer sees what was sent. */
  readonly pending: PendingForm | null
  /** Keys by which the same work or the same person is found again: `file:…`, `link:…`, `title:…`, `phone:…`. */
  readonly marks: readonly string[]
  /** What the check of words said when it was sent. */
  readonly contentCheck: ContentCheck | null
  /** Decisions so far, oldest first; the entrant is told of them without names, in `events`. */
  readonly reviews: readonly Review[]
  readonly events: readonly SubmissionEvent[]
  /** What its video is called on the disk that came by post, where a sheet says so. */
  readonly fileName?: string
}

/** A form as it is kept: what is hidden is sealed. */
export interface PendingForm {
  readonly content: SubmissionContent
  readonly sealed: string
  readonly consents: EntryConsents
}

export const submissionLimits = {
  /** Works of one account in one contest that are not withdrawn. */
  perAccount: 50,
} as const
