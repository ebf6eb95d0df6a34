export interface Author {
  readonly name: string
}

/** A work as the public sees it. */
export interface Entry {
  readonly entryId: string
  readonly contestId: string
  /** Short and permanent, given when the shortlist is published: what people say to each other. */
  readonly number: string
  readonly title: string
  readonly authors: readonly Author[]
  readonly unit: string | null
  readonly city: string
  readonly categoryId: string
  readonly introduction: string
  readonly seconds: number
  readonly orientation: 'portrait' | 'landscape'
  readonly video: string
  readonly cover: string
  readonly status: 'public' | 'taken-down'
}

/** What a list shows of a work. */
export type EntryCard = Pick<
  Entry,
  'entryId' | 'number' | 'title' | 'unit' | 'categoryId' | 'seconds' | 'orientation' | 'cover'
> & { readonly author: string }

/**
 * All public works of a contest in one document: lists, search and a random order per voter are answered from
 * an instance's memory, and cost one read now and then instead of one for every page turned.
 */
export interface Catalogue {
  readonly contestId: string
  readonly version: number
  readonly cards: readonly EntryCard[]
}

export const entryLimits = {
  cardsPerPage: 30,
  searchLength: 40,
  /** Works that one has seen and leaves out of a list. */
  leftOut: 400,
} as const
