import * as z from 'zod'
import { count, instant, textOf } from '#shared/contract/fields'
import { auditLimits } from '#shared/model/audit'
import { changeCodes } from '#shared/model/contestChange'
import { type Fault, faultCodes } from '#shared/model/fault'

// Fields and refusals that several of the staff's actions share.

/** Why something was done: part of the record, and of the public notice where there is one. */
export const reason = textOf(auditLimits.reason)

/** A colleague as a page names them: never an openid, and masked for an observer. */
export const personId = z.string().regex(/^[0-9a-f]{16}$/)

export const fault = z.object({
  path: z.string(),
  code: z.enum(faultCodes),
  severity: z.enum(['blocks', 'warns']),
  limit: count.optional(),
  other: z.string().optional(),
}) satisfies z.ZodType<Fault>

export const planChange = z.object({ path: z.string(), code: z.enum(changeCodes) })

export const editedMeanwhile = {
  /** Somebody else saved the same since `baseVersion`; nothing of the caller's was written or is lost. */
  EDITED_MEANWHILE: z.object({
    by: z.string(),
    at: instant,
    version: count,
    fields: z.array(z.string()),
  }),
} as const
