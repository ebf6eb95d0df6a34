import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, instant } from '#shared/contract/fields'
import { reason } from '#shared/contract/staff'
import { exposure } from '#shared/model/exposure'

const notFound = { CONTEST_NOT_FOUND: bare } as const

const rankingRow = z.object({
  entryId,
  votes: count,
  rank: count,
  categoryId: z.string(),
  unit: z.string().nullable(),
  /** As yesterday ended. */
  votesBefore: count,
})

const reveal = z.object({
  batch: count,
  works: count,
  shown: count,
  startedAt: instant,
  finishedAt: instant.nullable(),
})

const snapshot = z.object({
  batch: count,
  batchHash: z.string(),
  rows: z.array(rankingRow),
  /** Where it is false, units are no rows of a ranking: the kind of body forbids it. */
  ranksUnits: z.boolean(),
  writtenAt: instant,
})

/** As much of the count as the contest shows now. */
const ranking = z.discriminatedUnion('visible', [
  z.object({
    visible: z.literal(false),
    state: z.enum(['hidden', 'at-times']),
    /** When the first count is published, where that is planned. */
    nextAt: instant.nullable(),
  }),
  snapshot.extend({
    visible: z.literal(true),
    state: z.enum(['live', 'at-times', 'frozen', 'revealing', 'revealed']),
    nextAt: instant.nullable(),
    frozenFrom: instant.nullable(),
    reveal: reveal.nullable(),
    /** null while it is revealed: totals less what is shown would tell the rest. */
    votes: count.nullable(),
    slips: count.nullable(),
  }),
])

const screenCard = z.object({
  entryId,
  number: z.string(),
  title: z.string(),
  author: z.string(),
  unit: z.string().nullable(),
  categoryId: z.string(),
  cover: z.string(),
})

const window = z.object({ opensAt: instant, closesAt: instant })

const mayReveal = ['organizer', 'owner'] as const
const maySeeAll = ['organizer', 'owner', 'observer'] as const

/** Who stands where. Part of the noun `voting`. */
export const rankings = {
  /** The newest snapshot of the count, as far as the contest shows it. */
  ranking: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: ranking,
    errors: notFound,
  },

  /** All that a big screen shows of a contest, in one answer; settling publishes the same as a file. */
  openScreen: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      now: instant,
      contest: z.object({
        contestId,
        name: z.string(),
        theme: z.string(),
        hosts: z.array(z.string()),
        cover: z.string(),
        categories: z.array(z.object({ categoryId: z.string(), name: z.string() })),
        voting: z.array(window),
        stoppedSince: instant.nullable(),
      }),
      ranking,
      cards: z.array(screenCard),
    }),
    errors: notFound,
  },

  /** A work's votes at the ends of its hours, as far as the contest shows its count. */
  entryCurve: {
    access: ['guest'],
    input: z.object({ contestId, entryId }),
    output: z.object({
      until: instant,
      points: z.array(z.object({ at: instant, votes: count })),
    }),
    errors: notFound,
  },

  /** The count as it is, for those of the staff who may see it while the public may not. */
  standings: {
    access: maySeeAll,
    input: z.object({ contestId }),
    output: z.object({
      state: z.enum(['live', 'at-times', 'hidden', 'frozen', 'revealing', 'revealed']),
      /** null while nothing was counted. */
      standings: snapshot.extend({ votes: count, slips: count, reveal: reveal.nullable() }).nullable(),
      publishedBatch: count,
      /** How often each work was shown, about: what a sample of visits reported, times the size of the rest. */
      impressions: z.record(z.string(), count),
    }),
    errors: notFound,
  },

  /** Works that were shown to one who looks through them: from a sample of visits, all at once. */
  reportShown: {
    access: ['guest'],
    input: z.object({ contestId, entryIds: z.array(entryId).min(1).max(exposure.worksPerReport) }),
    output: z.object({}),
    errors: notFound,
  },

  /**
   * Shows so many works more, from the last place up; the first time none may be shown yet. Who shares a place is shown
   * together. `shown` is what the caller sees: sent twice, or by two people at once, it is one step.
   */
  revealRanking: {
    access: mayReveal,
    input: z.object({ contestId, shown: count, works: count, reason }),
    output: z.object({ reveal }),
    errors: {
      ...notFound,
      /** The public sees the count anyway. */
      NOTHING_TO_REVEAL: bare,
      VOTING_NOT_OVER: z.object({ closesAt: instant }),
      /** The last votes are being counted. */
      COUNT_NOT_FINISHED: z.object({ retryAfterMs: count }),
    },
  },
} as const
