import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, instant, textOf, writeKey } from '#shared/contract/fields'
import { reason } from '#shared/contract/staff'
import { complaintKinds, complaintLimits, complaintOutcomes } from '#shared/model/complaint'

const number = z.string().regex(/^T\d{6}-[0-9A-F]{8}$/)

const complaint = z.object({
  number,
  contestId,
  entryId,
  title: z.string(),
  kind: z.enum(complaintKinds),
  text: z.string(),
  at: instant,
  dueAt: instant,
  answeredAt: instant.nullable(),
  answer: z
    .object({ outcome: z.enum(complaintOutcomes), text: z.string(), tookDown: z.boolean() })
    .nullable(),
})

/** A complaint about a public work, its number, its deadline and its answer. Part of the noun `entry`. */
export const complaining = {
  complain: {
    access: ['member'],
    input: z.object({
      contestId,
      entryId,
      kind: z.enum(complaintKinds),
      text: textOf(complaintLimits.text),
      key: writeKey,
    }),
    output: z.object({ number, dueAt: instant }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      /** Not public, or no longer. */
      ENTRY_NOT_FOUND: bare,
      TOO_MANY_COMPLAINTS: z.object({ atMost: count, nextAt: instant }),
    },
  },

  /** What the caller complained about, and what was answered, the newest first. */
  listMyComplaints: {
    access: ['member'],
    input: z.object({}),
    output: z.object({ complaints: z.array(complaint) }),
    errors: {},
  },

  /** Who complained is told to nobody. What waits by its deadline; what is answered, the newest first. */
  listComplaints: {
    access: ['reviewer', 'organizer', 'owner', 'observer'],
    input: z.object({
      contestId,
      state: z.enum(['waiting', 'answered']).default('waiting'),
      /** How many were shown before. */
      offset: count.default(0),
    }),
    output: z.object({
      now: instant,
      complaints: z.array(complaint.extend({ answeredBy: z.string() })),
      next: count.nullable(),
    }),
    errors: {},
  },

  /** On record, and told to who complained. It may take the work down with it. */
  answerComplaint: {
    access: ['organizer', 'owner'],
    input: z.object({
      contestId,
      number,
      outcome: z.enum(complaintOutcomes),
      text: reason,
      takeDown: z.boolean().default(false),
    }),
    output: z.object({ answeredAt: instant, effectiveWithinMs: count }),
    errors: {
      COMPLAINT_NOT_FOUND: bare,
      COMPLAINT_ANSWERED: z.object({ at: instant }),
      ENTRY_NOT_FOUND: bare,
    },
  },
} as const
