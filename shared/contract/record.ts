import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, instant } from '#shared/contract/fields'

const notFound = { CONTEST_NOT_FOUND: bare } as const

/** The whole record of a contest, signed: `npm run recount` works its awards out again. */
export const record = defineNoun({
  /** Writes the record once the list is final; asked again it goes on until `isDone`. */
  writeRecord: {
    access: ['organizer', 'owner'],
    input: z.object({ contestId }),
    output: z.object({ version: count, step: count, steps: count, isDone: z.boolean() }),
    errors: {
      ...notFound,
      RESULTS_NOT_FINAL: bare,
      /** The public files of the count are missing, or end before the last batch. */
      LEDGER_NOT_EXPORTED: z.object({ batch: count, batches: count }),
    },
  },

  /** Where the files are, and the key that signs them; the key is told before there is anything to sign. */
  openRecord: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      publicKey: z.string(),
      record: z
        .object({
          version: count,
          at: instant,
          manifest: z.object({ name: z.string(), fileId: z.string() }),
          files: z.array(z.object({ name: z.string(), fileId: z.string(), bytes: count })),
        })
        .nullable(),
    }),
    errors: notFound,
  },
})
