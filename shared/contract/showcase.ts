import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, day, entryId, id, instant } from '#shared/contract/fields'
import { contestNotFound } from '#shared/contract/resultsFields'
import { reason } from '#shared/contract/staff'
import { awardBases } from '#shared/model/award'
import { publicityStates } from '#shared/model/results'
import {
  type Original,
  partnerLists,
  type ShownWork,
  type Story,
  showcaseLimits,
} from '#shared/model/showcase'

const writers = ['organizer', 'owner'] as const
const notFinal = { RESULTS_NOT_FINAL: bare } as const

const shownWork = z.object({
  awardId: id,
  entryId,
  number: z.string(),
  title: z.string(),
  author: z.string(),
  unit: z.string(),
  cover: z.string(),
  orientation: z.enum(['portrait', 'landscape']),
  seconds: count,
}) satisfies z.ZodType<ShownWork>

const story = z.object({
  entered: count.nullable(),
  works: count,
  winners: count,
  unitCount: count,
  units: z.array(z.object({ name: z.string(), works: count, awards: count.nullable() })),
  cities: z.array(z.object({ name: z.string(), works: count })),
  votingDays: count,
  counts: z
    .object({
      votes: count,
      ballots: count,
      voters: count,
      byDay: z.array(z.object({ day, votes: count })),
    })
    .nullable(),
}) satisfies z.ZodType<Omit<Story, 'contestId' | 'madeOf'>>

const original = z.object({
  entryId,
  number: z.string(),
  title: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  bytes: count.nullable(),
  sha256: z.string().nullable(),
}) satisfies z.ZodType<Original>

/** What stays of a contest: its winners to be seen, its story to be told, and what partners take along. */
export const showcase = defineNoun({
  /** The winners by award, a page at a time; before the final list is published only when it is expected. */
  openShowcase: {
    access: ['guest'],
    input: z.object({
      contestId,
      offset: count.default(0),
      limit: z.int().min(1).max(showcaseLimits.worksPerPage).default(showcaseLimits.worksPerPage),
    }),
    output: z.object({
      contest: z.object({
        name: z.string(),
        theme: z.string(),
        hosts: z.array(z.string()),
        cover: z.string(),
      }),
      state: z.enum(publicityStates),
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
      /** null before the list is final. */
      list: z
        .object({
          finalAt: instant,
          awards: z.array(
            z.object({
              awardId: id,
              name: z.string(),
              basis: z.enum(awardBases),
              winners: count,
              /** Of an award to units: their names. */
              units: z.array(z.string()),
            }),
          ),
          works: z.array(shownWork),
          total: count,
          next: count.nullable(),
        })
        .nullable(),
    }),
    errors: contestNotFound,
  },

  /** What a work won, and which works stand beside it. */
  openWinner: {
    access: ['guest'],
    input: z.object({ contestId, entryId }),
    output: z.object({
      awards: z.array(z.string()),
      place: count,
      total: count,
      previous: shownWork.nullable(),
      next: shownWork.nullable(),
    }),
    errors: { ...contestNotFound, ...notFinal, NOT_A_WINNER: bare },
  },

  /** Told by the server from what is stored, and kept; votes are in it as far as the contest shows them. */
  openStory: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: story,
    errors: { ...contestNotFound, ...notFinal },
  },

  /** Works with their awards and addresses as a workbook; nothing personal is in it. */
  exportShowcase: {
    access: writers,
    input: z.object({ contestId, list: z.enum(partnerLists) }),
    output: z.object({ name: z.string(), base64: z.string(), rows: count, madeAt: instant }),
    errors: {
      ...contestNotFound,
      ...notFinal,
      EXPORT_TOO_LARGE: z.object({ rows: count, atMost: count }),
    },
  },

  /** Links to the films as they were sent, for so many hours; whoever has one can fetch the film, so it is on record. */
  listOriginals: {
    access: writers,
    input: z.object({ contestId, list: z.enum(partnerLists), reason, offset: count.default(0) }),
    output: z.object({
      originals: z.array(original),
      /** Of works. */
      total: count,
      next: count.nullable(),
      expiresAt: instant,
    }),
    errors: { ...contestNotFound, ...notFinal },
  },
})
