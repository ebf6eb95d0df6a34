import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, instant, textOf, writeKey } from '#shared/contract/fields'
import {
  changedList,
  contestNotFound,
  isFinal,
  notPublicised,
  objection,
  objectionNumber,
  stageNotOpen,
} from '#shared/contract/resultsFields'
import { waitsForSignature } from '#shared/contract/signatures'
import { reason } from '#shared/contract/staff'
import { objectionKinds, objectionOutcomes, resultLimits } from '#shared/model/results'

const writers = ['organizer', 'owner'] as const
const text = textOf(resultLimits.text)

/** Who doubts a public list, and what staff answer. Part of the noun `results`. */
export const objecting = {
  /** Sent again with the same key it is the same objection, with the same number. */
  object: {
    access: ['member'],
    input: z.object({
      contestId,
      entryId,
      kind: z.enum(objectionKinds),
      text,
      fileIds: z.array(z.string().max(1_000)).max(resultLimits.files).default([]),
      link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(resultLimits.link)]).default(''),
      key: writeKey,
    }),
    output: z.object({ number: objectionNumber, dueAt: instant }),
    errors: {
      ...contestNotFound,
      ...notPublicised,
      ...stageNotOpen,
      /** No work of this contest. */
      ENTRY_NOT_FOUND: bare,
      /** Sent by another account, or used elsewhere already. */
      EVIDENCE_NOT_YOURS: bare,
      TOO_MANY_OBJECTIONS: z.object({ atMost: count, nextAt: instant }),
    },
  },

  /** What the caller objected to, and what was answered, the newest first. */
  listMyObjections: {
    access: ['member'],
    input: z.object({}),
    output: z.object({ objections: z.array(objection) }),
    errors: {},
  },

  /** What waits by its deadline; what is answered, the newest first. */
  listObjections: {
    access: ['organizer', 'owner', 'observer'],
    input: z.object({
      contestId,
      state: z.enum(['waiting', 'answered']).default('waiting'),
      offset: count.default(0),
    }),
    output: z.object({ now: instant, objections: z.array(objection), next: count.nullable() }),
    errors: {},
  },

  /** On record, and told to who objected. A disqualification is always signed by a second owner. */
  answerObjection: {
    access: writers,
    input: z.object({
      contestId,
      number: objectionNumber,
      outcome: z.enum(objectionOutcomes),
      text: reason,
      disqualify: z.boolean().default(false),
    }),
    output: z.object({ answeredAt: instant, ...changedList }),
    errors: {
      ...contestNotFound,
      ...notPublicised,
      ...isFinal,
      ...waitsForSignature,
      OBJECTION_NOT_FOUND: bare,
      OBJECTION_ANSWERED: z.object({ at: instant }),
      /** Only what is upheld disqualifies. */
      NOT_UPHELD: bare,
    },
  },
} as const
