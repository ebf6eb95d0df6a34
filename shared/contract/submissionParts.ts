import * as z from 'zod'
import { count, entryId, instant } from '#shared/contract/fields'
import { videoFaultCodes } from '#shared/model/media'
import { channels, linkPlatforms, strictnesses } from '#shared/model/requirements'
import { linkTags, submissionEventKinds, submissionStates } from '#shared/model/submission'
import { type SubmissionFault, submissionFaultCodes } from '#shared/model/submissionFault'

// Parts of a work as its author fills it in. A draft may be unfinished or wrong, so only shapes are asked for here;
// what is wrong with it says shared/rules/submissionFaults, on the phone as one types and on the server.

/** One emoji is many units; this only keeps a request from being a book. */
const text = (characters: number) => z.string().max(characters * 8)
const line = text(200)
const fieldId = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,63}$/)

/** A file as the cloud names it; empty where there is none yet. */
const storedFileId = z.string().max(600)
const link = z.object({ platform: z.enum(linkPlatforms), address: z.string().max(2_000) })

export const submissionContent = z.object({
  title: line,
  categoryId: z.string().max(64),
  authors: z.array(z.object({ name: text(60) })).max(60),
  unit: line,
  city: line,
  introduction: text(5_000),
  items: z
    .array(
      z.object({
        fileId: storedFileId.nullable(),
        link: link.nullable(),
        tags: z.enum(linkTags).optional(),
      }),
    )
    .max(60),
  cover: storedFileId,
  fields: z.record(fieldId, text(5_000)),
})

const hiddenFields = z.record(fieldId, text(5_000))

export const consents = z.object({
  terms: count.nullable(),
  original: z.boolean(),
  isUnder14: z.boolean(),
  guardian: z.boolean(),
})

export const form = z.object({ content: submissionContent, hidden: hiddenFields, consents })

export const formPatch = z.object({
  content: submissionContent.partial().optional(),
  hidden: hiddenFields.optional(),
  consents: consents.partial().optional(),
})

export const submissionFault = z.object({
  field: z.string(),
  code: z.enum(submissionFaultCodes),
  strictness: z.enum(strictnesses),
  limit: count.optional(),
  found: count.optional(),
  other: z.string().optional(),
}) satisfies z.ZodType<SubmissionFault>

/** What was measured of a film, against what is asked for. */
export const videoFault = z.object({
  code: z.enum(videoFaultCodes),
  strictness: z.enum(strictnesses),
  measured: z.string(),
  limit: z.string(),
})

export const reviewReason = z.object({ field: z.string().max(80), text: text(300) })

export const submissionEvent = z.object({
  at: instant,
  kind: z.enum(submissionEventKinds),
  reasons: z.array(reviewReason),
})

export const submissionState = z.enum(submissionStates)
const channel = z.enum(channels)

/** What its author and staff see of a work in a list. */
export const submissionRow = z.object({
  entryId,
  title: z.string(),
  author: z.string(),
  categoryId: z.string(),
  cover: z.string(),
  state: submissionState,
  channel,
  submittedAt: instant.nullable(),
  mendBy: instant.nullable(),
})

/** Nothing may be done at this time, and when it opens or when it closed. */
export const stageNotOpen = {
  STAGE_NOT_OPEN: z.object({ opensAt: instant.nullable(), closedAt: instant.nullable() }),
} as const
