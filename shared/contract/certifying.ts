import * as z from 'zod'
import {
  aboutContest,
  certificateRow,
  counts,
  noCertificate,
  noDesign,
  notDrawn,
  notFinal,
  sealed,
  typedNumber,
} from '#shared/contract/certificateFields'
import { contestId, count, instant, textOf } from '#shared/contract/fields'
import { reason } from '#shared/contract/staff'
import { certificateLimits, certificateStates } from '#shared/model/certificate'

const watchers = ['organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const

/** Making certificates, and taking them back. Part of the noun `certificate`. */
export const certifying = {
  /**
   * Gives every certificate its number, then draws for some seconds; called again it goes on. Whatever broke off, no
   * certificate is made twice.
   */
  makeCertificates: {
    access: writers,
    input: aboutContest,
    output: z.object({ counts }),
    errors: {
      ...notFinal,
      ...noDesign,
      ...sealed,
      ...notDrawn,
      /** The date is not over, and some have not confirmed. */
      NAMES_AWAITED: z.object({ left: count, at: instant }),
      TOO_MANY_CERTIFICATES: z.object({ atMost: count }),
    },
  },

  /** One read. */
  certificateProgress: {
    access: watchers,
    input: aboutContest,
    output: z.object({ counts }),
    errors: {},
  },

  listCertificates: {
    access: watchers,
    input: z.object({
      contestId,
      state: z.enum(certificateStates).nullable().default(null),
      offset: count.default(0),
    }),
    output: z.object({ certificates: z.array(certificateRow), next: count.nullable() }),
    errors: {},
  },

  /** It stays on record and says to anyone who checks it that it does not count any more. */
  voidCertificate: {
    access: writers,
    input: z.object({ contestId, number: typedNumber, reason }),
    output: z.object({ endedAt: instant }),
    errors: noCertificate,
  },

  /** A new one with a number of its own instead; of one that is stuck or voided too. */
  reissueCertificate: {
    access: writers,
    input: z.object({
      contestId,
      number: typedNumber,
      /** Left out: as it was. */
      name: textOf(certificateLimits.names).optional(),
      reason,
    }),
    output: z.object({ number: z.string(), state: z.enum(certificateStates) }),
    errors: { ...noCertificate, ...noDesign, ...sealed, ...notDrawn },
  },
} as const
