import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, id, instant } from '#shared/contract/fields'
import { stageNotOpen } from '#shared/contract/submissionParts'
import { auditLimits } from '#shared/model/audit'
import { type SheetFault, sheetFaultCodes, sheetLimits, unreadableReasons } from '#shared/model/sheet'
import { exportKinds } from '#shared/model/unit'

const BASE64 = 4 / 3

/** Small ones come with the request, large ones were uploaded before. */
const sheetFile = z.union([
  z.object({ base64: z.base64().max(Math.ceil(sheetLimits.inlineBytes * BASE64) + 4) }),
  z.object({ fileId: z.string().max(600) }),
])

const fault = z.object({
  cell: z.string(),
  row: count,
  column: z.string(),
  code: z.enum(sheetFaultCodes as [SheetFault['code'], ...SheetFault['code'][]]),
  severity: z.enum(['blocks', 'warns']),
  limit: count.optional(),
  found: count.optional(),
  other: z.string().optional(),
}) satisfies z.ZodType<SheetFault>

const asked = z.object({
  contestId,
  file: sheetFile,
  /** The unit that recommends; a liaison's is their own. */
  unitId: id.nullable(),
  /** Of works whose row names none. */
  categoryId: z.string().max(64).default(''),
})

const unreadable = {
  CONTEST_NOT_FOUND: bare,
  UNIT_NOT_FOUND: bare,
  FILE_NOT_FOUND: bare,
  SHEET_NOT_READABLE: z.object({ why: z.enum(unreadableReasons), atMost: count }),
} as const

/** Works as sheets, in and out. Part of the noun `unit`. */
export const sheetActions = {
  /** What a sheet would bring, and every problem at its cell. Nothing is written. */
  previewSheet: {
    access: ['liaison', 'organizer', 'owner'],
    input: asked,
    output: z.object({
      /** Says to importSheet what was looked at. */
      digest: z.string(),
      head: z.object({ unit: z.string(), contact: z.string(), phone: z.string() }),
      rows: z.array(
        z.object({
          row: count,
          title: z.string(),
          authors: z.array(z.string()),
          unit: z.string(),
          /** Masked. */
          phone: z.string(),
          link: z.string(),
          fileName: z.string(),
          /** It is here already, from this sheet or an earlier one: it stays as it is. */
          isHere: z.boolean(),
        }),
      ),
      faults: z.array(fault),
    }),
    errors: unreadable,
  },

  /** All rows or none. The same sheet again, also after it broke off, adds what is missing and nothing twice. */
  importSheet: {
    access: ['liaison', 'organizer', 'owner'],
    input: asked.extend({ digest: z.string().max(64) }),
    output: z.object({
      added: count,
      wereHere: count,
      /** Of those added, works that wait for their videos. */
      awaiting: count,
    }),
    errors: {
      ...unreadable,
      ...stageNotOpen,
      /** Not the file that was looked at. */
      SHEET_CHANGED: bare,
      SHEET_HAS_FAULTS: z.object({ faults: z.array(fault) }),
    },
  },

  /** A spreadsheet to take home. Contacts are masked unless a reason is given; the reason is on record. */
  exportSheet: {
    access: ['organizer', 'owner'],
    input: z.object({
      contestId,
      kind: z.enum(exportKinds),
      /** Whole phone numbers and addresses; empty leaves them masked. */
      reason: z.string().trim().max(auditLimits.reason).default(''),
    }),
    output: z.object({ name: z.string(), base64: z.string(), rows: count, madeAt: instant }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      /** More rows than one spreadsheet brings home. */
      EXPORT_TOO_LARGE: z.object({ rows: count, atMost: count }),
    },
  },
} as const
