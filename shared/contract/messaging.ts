import * as z from 'zod'
import { count, writeKey } from '#shared/contract/fields'
import { messageKinds } from '#shared/model/message'

const kind = z.enum(messageKinds)

/** What an entrant is told of outside of the pages, once for each consent. Part of the noun `entry`. */
export const messaging = {
  /** What one can agree to here, by which of WeChat's templates, and how many consents are left. */
  listMessageKinds: {
    access: ['member'],
    input: z.object({}),
    output: z.object({ kinds: z.array(z.object({ kind, templateId: z.string(), left: count })) }),
    errors: {},
  },

  /** The person agreed, in WeChat's own question, to one message of each of these kinds. */
  keepConsents: {
    access: ['member'],
    input: z.object({ kinds: z.array(kind).min(1).max(messageKinds.length), key: writeKey }),
    output: z.object({ kinds: z.array(z.object({ kind, left: count })) }),
    errors: {},
  },

  /** Sends what waits, and tries again what was not taken. */
  sendMessages: {
    access: ['timer'],
    input: z.object({}),
    output: z.object({ tried: count, sent: count }),
    errors: {},
  },
} as const
