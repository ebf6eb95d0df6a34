import type { LinkPlatform } from '#shared/model/requirements'

export interface Author {
  readonly name: string
}

/** Where a film was published; shown as words, for a mini-program cannot embed it. */
export interface PublishedLink {
  readonly platform: LinkPlatform
  /** Reduced to the address: no tracking, no share text. */
  readonly address: string
}

/** One film of a public work; a set has several. */
export interface EntryItem {
  /** The copy that phones play; null for what was sent as a link alone. */
  readonly video: string | null
  readonly cover: string
  readonly seconds: number
  readonly orientation: 'portrait' | 'landscape'
  readonly link: PublishedLink | null
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
  /** Of its first film, as lists show it; 0 where a link is all there is. */
  readonly seconds: number
  readonly orientation: EntryItem['orientation']
  readonly cover: string
  readonly items: readonly EntryItem[]
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
