import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { certificateDesk } from '#shared/contract/certificateDesk'
import { noCertificate, printedNames, typedNumber } from '#shared/contract/certificateFields'
import { certifying } from '#shared/contract/certifying'
import { contestId, count, day, entryId, instant } from '#shared/contract/fields'
import { certificateStates } from '#shared/model/certificate'

/** What winners are given, and what anyone may check of it. */
export const certificate = defineNoun({
  ...certificateDesk,
  ...certifying,

  /** The caller's works that won, as the final lists say, the newest contest first. */
  listMyAwards: {
    access: ['member'],
    input: z.object({}),
    output: z.object({
      now: instant,
      works: z.array(
        z.object({
          contestId,
          contest: z.string(),
          entryId,
          title: z.string(),
          awards: z.array(z.string()),
          /** As the final list says them. */
          listed: z.array(z.string()),
          /** null while the caller has not confirmed them. */
          names: z.array(z.string()).nullable(),
          /** Until when names may be confirmed; null where nobody is asked. */
          confirmBy: instant.nullable(),
          certificates: z.array(
            z.object({
              number: z.string(),
              award: z.string(),
              name: z.string(),
              state: z.enum(certificateStates).exclude(['replaced']),
              missing: z.string(),
            }),
          ),
        }),
      ),
    }),
    errors: {},
  },

  /** How the authors are printed: as many as the final list names, and nobody else's work. */
  confirmNames: {
    access: ['member'],
    input: z.object({ contestId, entryId, names: printedNames }),
    output: z.object({
      names: z.array(z.string()),
      /** Characters that the font does not have: staff make these by hand. */
      missing: z.array(z.string()),
    }),
    errors: {
      /** Not in a final list, or not the caller's. */
      AWARD_NOT_YOURS: bare,
      CONFIRMING_NOT_OPEN: bare,
      CONFIRMING_OVER: z.object({ at: instant }),
      NAMES_DO_NOT_MATCH: z.object({ authors: count }),
      /** Its certificates have their numbers already. */
      CERTIFICATES_MADE: bare,
    },
  },

  /** Two links that end soon. */
  openCertificate: {
    access: ['member'],
    input: z.object({ number: typedNumber }),
    output: z.object({ name: z.string(), pdf: z.string(), picture: z.string(), endsAt: instant }),
    errors: {
      /** There is none, it is not the caller's, or it does not count any more. */
      ...noCertificate,
      CERTIFICATE_NOT_DRAWN: bare,
    },
  },

  /** Nothing that the final list does not say. */
  verify: {
    access: ['guest'],
    input: z.object({ number: typedNumber }),
    output: z.object({
      number: z.string(),
      contestId,
      contest: z.string(),
      award: z.string(),
      title: z.string(),
      name: z.string(),
      unit: z.string(),
      day,
      state: z.enum(['valid', 'voided', 'replaced']),
      endedAt: instant.nullable(),
    }),
    errors: {
      ...noCertificate,
      TOO_MANY_GUESSES: z.object({ nextAt: instant }),
    },
  },
})
