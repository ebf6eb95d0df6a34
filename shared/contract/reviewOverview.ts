import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count } from '#shared/contract/fields'
import { reviewStaff } from '#shared/contract/reviewing'
import { personId } from '#shared/contract/staff'
import { submissionRow } from '#shared/contract/submissionParts'
import { duplicateKinds } from '#shared/model/review'

/** What shows only when all works are looked at together. Part of the noun `entry`. */
export const reviewOverview = {
  /** Works that may be one, and people who may have come twice: both sides of each, the newest first. */
  listDuplicates: {
    access: reviewStaff,
    input: z.object({ contestId }),
    output: z.object({
      pairs: z.array(
        z.object({
          kind: z.enum(duplicateKinds),
          works: z.array(submissionRow.extend({ unit: z.string() })),
        }),
      ),
      /** There are more than are shown. */
      more: z.boolean(),
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  /** How review goes: per day and per reviewer. */
  reviewFigures: {
    access: reviewStaff,
    input: z.object({ contestId }),
    output: z.object({
      days: z.array(z.object({ day: z.string(), sent: count, decided: count })),
      reviewers: z.array(
        z.object({ personId, name: z.string(), approved: count, returned: count, rejected: count }),
      ),
      /** From sending to its decision; null while nothing is decided. */
      meanWaitMs: count.nullable(),
      longestWaitMs: count.nullable(),
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },
} as const
