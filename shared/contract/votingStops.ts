import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, instant, textOf } from '#shared/contract/fields'
import { waitsForSignature } from '#shared/contract/signatures'
import { reason } from '#shared/contract/staff'
import { contestLimits } from '#shared/model/contest'

/** What everybody hears of a stop: an office, never a person. */
export const votingStop = z.object({
  office: z.string(),
  stoppedAt: instant,
  resumedAt: instant.nullable(),
  reason: z.string(),
  decision: z.string(),
})

const writers = ['organizer', 'owner'] as const
const cannotStop = { CONTEST_NOT_FOUND: bare, CONTEST_ARCHIVED: bare } as const

/** The public stop button. Part of the noun `contest`. */
export const votingStops = {
  /** In public, at once: within 10 s no vote is accepted anywhere. */
  stopVoting: {
    access: writers,
    input: z.object({ contestId, office: textOf(contestLimits.line), reason }),
    output: z.object({ stop: votingStop, effectiveWithinMs: count }),
    errors: { ...cannotStop, ...waitsForSignature, NO_VOTING_TO_STOP: bare },
  },

  /** Says what was decided about the hours, and may extend the stage that was stopped. */
  resumeVoting: {
    access: writers,
    input: z.object({ contestId, decision: reason, extendTo: instant.optional() }),
    output: z.object({ stop: votingStop, effectiveWithinMs: count }),
    errors: {
      ...cannotStop,
      ...waitsForSignature,
      VOTING_NOT_STOPPED: bare,
      /** Only later than it would have closed, and not into the past. */
      EXTENSION_NOT_LATER: z.object({ closesAt: instant }),
    },
  },
} as const
