import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { complaining } from '#shared/contract/complaining'
import { entering } from '#shared/contract/entering'
import { contestId, count, day, entryId } from '#shared/contract/fields'
import { messaging } from '#shared/contract/messaging'
import { reviewing } from '#shared/contract/reviewing'
import { reviewOverview } from '#shared/contract/reviewOverview'
import { entryLimits } from '#shared/model/entry'
import { linkPlatforms } from '#shared/model/requirements'

const card = z.object({
  entryId,
  number: z.string(),
  title: z.string(),
  author: z.string(),
  unit: z.string().nullable(),
  categoryId: z.string(),
  seconds: count,
  orientation: z.enum(['portrait', 'landscape']),
  cover: z.string(),
})

/** One film of a work; never more than its copy and where it was published. */
const item = card.pick({ seconds: true, orientation: true, cover: true }).extend({
  video: z.string().nullable(),
  link: z.object({ platform: z.enum(linkPlatforms), address: z.string() }).nullable(),
})

export const entry = defineNoun({
  /** Public works of a contest: by category, by a search for name or number, each voter in an order of their own. */
  listEntries: {
    access: ['guest'],
    input: z.object({
      contestId,
      categoryId: z.string().max(64).optional(),
      search: z.string().max(entryLimits.searchLength).optional(),
      order: z.enum(['random', 'number']).default('random'),
      /** The random order of a guest; a member has one of their own. */
      seed: z.int().min(0).max(0xffffffff).default(0),
      /** The day of the first page: an order is one's own for a day, and a list that is turned at midnight keeps its. */
      orderDay: day.optional(),
      /** Works that the caller has watched, from the phone's memory. */
      except: z.array(entryId).max(entryLimits.leftOut).default([]),
      offset: count.default(0),
      limit: z.int().min(1).max(entryLimits.cardsPerPage).default(20),
    }),
    output: z.object({
      cards: z.array(card),
      total: count,
      orderDay: day,
      /** The offset of the next page; null at the end. */
      next: count.nullable(),
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  /** Cards of named works, for a ranking or a list of one's own votes. Unknown ids are left out. */
  pickEntries: {
    access: ['guest'],
    input: z.object({ contestId, entryIds: z.array(entryId).max(entryLimits.cardsPerPage) }),
    output: z.object({ cards: z.array(card) }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  openEntry: {
    access: ['guest'],
    input: z.object({ contestId, entryId }),
    output: z.object({
      entry: card.omit({ author: true }).extend({
        authors: z.array(z.object({ name: z.string() })),
        city: z.string(),
        introduction: z.string(),
        items: z.array(item),
      }),
    }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      ENTRY_NOT_FOUND: bare,
      /** It was public once; staff or its author took it back. */
      ENTRY_TAKEN_DOWN: bare,
    },
  },

  ...entering,
  ...reviewing,
  ...reviewOverview,
  ...complaining,
  ...messaging,
})
