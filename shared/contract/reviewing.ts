import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, id, instant } from '#shared/contract/fields'
import { editedMeanwhile, reason } from '#shared/contract/staff'
import {
  consents,
  reviewReason,
  stageNotOpen,
  submissionContent,
  submissionEvent,
  submissionRow,
  submissionState,
} from '#shared/contract/submissionParts'
import { checkVerdicts, duplicateKinds, reviewDecisions, reviewLimits } from '#shared/model/review'

const reviewers = ['reviewer', 'organizer', 'owner'] as const
export const reviewStaff = [...reviewers, 'observer'] as const

const notFound = { ENTRY_NOT_FOUND: bare } as const
const stateIs = { ENTRY_STATE: z.object({ state: submissionState }) } as const

/** Who holds it, by the name that colleagues use. */
const claim = z.object({ name: z.string(), isMine: z.boolean(), until: instant }).nullable()

const claimedByOther = { ENTRY_CLAIMED: z.object({ name: z.string(), until: instant }) } as const

const row = submissionRow.extend({
  unit: z.string(),
  unitId: id.nullable(),
  /** Levels it has passed. */
  reviewLevel: count,
  claim,
  verdict: z.enum(checkVerdicts).nullable(),
  /** Sent before, returned and mended. */
  isMended: z.boolean(),
})

const duplicate = z.object({
  kinds: z.array(z.enum(duplicateKinds)),
  other: submissionRow.extend({ unit: z.string() }),
})

const review = z.object({
  at: instant,
  name: z.string(),
  level: count,
  decision: z.enum(reviewDecisions),
  reasons: z.array(reviewReason),
})

/** What staff do with works that came in, before they are public and after. Part of the noun `entry`. */
export const reviewing = {
  /** The queue by age, and how much of everything there is. */
  listReviewQueue: {
    access: reviewStaff,
    input: z.object({
      contestId,
      state: z.enum(['submitted', 'returned', 'approved', 'rejected', 'withdrawn']).default('submitted'),
      unitId: id.optional(),
      categoryId: z.string().max(64).optional(),
      search: z.string().max(40).optional(),
      /** Of the last work of the page before: its time and its id. */
      after: z.object({ submittedAt: instant, entryId }).optional(),
    }),
    output: z.object({
      now: instant,
      levels: count,
      reasons: z.array(z.string()),
      mendDays: count,
      rows: z.array(row),
      next: z.object({ submittedAt: instant, entryId }).nullable(),
      counts: z.object({
        /** What waits, by the level that it has passed. */
        waiting: z.array(count),
        returned: count,
        approved: count,
        rejected: count,
        withdrawn: count,
        claimed: count,
        /** Returned, and the time to mend it is over. */
        overdue: count,
        /** When the oldest that waits was sent. */
        oldest: instant.nullable(),
      }),
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  /** Takes one work, or the oldest that nobody holds, for some minutes; asked again, for some minutes more. */
  claimEntry: {
    access: reviewers,
    input: z.object({ contestId, entryId: entryId.optional(), unitId: id.optional() }),
    output: z.object({ entryId, until: instant }),
    errors: {
      ...notFound,
      ...stateIs,
      ...claimedByOther,
      /** Nothing waits that the caller may decide. */
      QUEUE_EMPTY: bare,
    },
  },

  releaseEntry: {
    access: reviewers,
    input: z.object({ contestId, entryId }),
    output: z.object({}),
    errors: {},
  },

  /** A work as it was sent. Hidden fields are masked; the whole of them is asked for with a reason. */
  openSubmission: {
    access: reviewStaff,
    input: z.object({ contestId, entryId }),
    output: z.object({
      now: instant,
      entry: row.extend({
        content: submissionContent,
        hidden: z.record(z.string(), z.string()),
        consents,
        reasons: z.array(reviewReason),
        events: z.array(submissionEvent),
        reviews: z.array(review),
        contentCheck: z
          .object({
            by: z.enum(['wordList', 'wechat']),
            at: instant,
            verdict: z.enum(checkVerdicts),
            found: z.array(z.string()),
          })
          .nullable(),
        duplicates: z.array(duplicate),
        publicFace: z.object({ number: z.string(), isTakenDown: z.boolean() }).nullable(),
        /** Whether the caller may decide it now. */
        mayDecide: z.boolean(),
      }),
    }),
    errors: notFound,
  },

  /** On what the caller has seen: `submittedAt` says which sending. Asked twice, it was decided once. */
  decideReview: {
    access: reviewers,
    input: z
      .object({
        contestId,
        entryId,
        submittedAt: instant,
        decision: z.enum(reviewDecisions),
        reasons: z.array(reviewReason).max(reviewLimits.reasons).default([]),
        /** Of a returned work: until when it may be mended. */
        mendBy: instant.optional(),
      })
      // A refusal without a word helps nobody.
      .refine(
        ({ decision, reasons }) => decision === 'approve' || reasons.some(({ text }) => text.trim() !== ''),
      ),
    output: z.object({ state: submissionState, reviewLevel: count }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      ...notFound,
      ...stateIs,
      ...stageNotOpen,
      ...claimedByOther,
      ...editedMeanwhile,
      /** Not in the future, or further away than is useful. */
      MEND_BY_NOT_VALID: z.object({ atLeast: instant, atMost: instant }),
      /** Every level is another person's. */
      LEVEL_NEEDS_ANOTHER: bare,
      /** It was let in before, and a panel may have it: its new film must play on phones first. */
      COPIES_MISSING: z.object({ works: count, titles: z.array(z.string()) }),
    },
  },

  /** Hidden fields in full. The reason and the reading are on record. */
  revealHidden: {
    access: reviewers,
    input: z.object({ contestId, entryId, reason }),
    output: z.object({ hidden: z.record(z.string(), z.string()) }),
    errors: notFound,
  },

  /** Out of every list and off the ballot, within so many milliseconds; votes stay on record. */
  takeDown: {
    access: ['organizer', 'owner'],
    input: z.object({ contestId, entryId, reason }),
    output: z.object({ effectiveWithinMs: count }),
    errors: { CONTEST_NOT_FOUND: bare, ...notFound },
  },

  putBack: {
    access: ['organizer', 'owner'],
    input: z.object({ contestId, entryId, reason }),
    output: z.object({ effectiveWithinMs: count }),
    errors: { CONTEST_NOT_FOUND: bare, ...notFound },
  },
} as const
