import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, entryId, instant, writeKey } from '#shared/contract/fields'

/** How an author comes by a work that came in for them. Part of the noun `unit`. */
export const claimActions = {
  /** A code with which its author takes the work over. It is shown here and never again. */
  makeClaimCode: {
    access: ['liaison', 'organizer', 'owner'],
    input: z.object({ contestId, entryId, key: writeKey }),
    output: z.object({ code: z.string(), expiresAt: instant }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      UNIT_NOT_FOUND: bare,
      ENTRY_NOT_FOUND: bare,
      ENTRY_NOT_YOURS: bare,
      WORK_CLAIMED: bare,
    },
  },

  claimWork: {
    access: ['member'],
    input: z.object({ code: z.string().trim().min(1).max(40) }),
    output: z.object({ contestId, entryId, title: z.string() }),
    errors: {
      CODE_NOT_VALID: bare,
      CODE_EXPIRED: z.object({ expiredAt: instant }),
      TOO_MANY_GUESSES: z.object({ nextAt: instant }),
    },
  },
} as const
