import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, id, instant, textOf, writeKey } from '#shared/contract/fields'
import { editedMeanwhile, reason } from '#shared/contract/staff'
import { submissionState } from '#shared/contract/submissionParts'
import { claimActions } from '#shared/contract/unitClaims'
import { sheetActions } from '#shared/contract/unitSheets'
import { unitWorkActions } from '#shared/contract/unitWorks'
import { accountLimits } from '#shared/model/account'
import { unitLimits } from '#shared/model/unit'

const notFound = { CONTEST_NOT_FOUND: bare, UNIT_NOT_FOUND: bare } as const
const phone = z.string().trim().max(40)
const contactPerson = {
  contact: z
    .string()
    .trim()
    .max(unitLimits.contact * 2),
  post: z
    .string()
    .trim()
    .max(unitLimits.post * 2),
}

const unitRow = z.object({
  unitId: id,
  name: z.string(),
  contact: z.string(),
  post: z.string(),
  /** `199****0001`: whole numbers are exported with a reason. */
  phone: z.string(),
  reportedAt: instant.nullable(),
  version: count,
})

/** How many works stand where. */
const standing = z.partialRecord(submissionState, count)

export const unit = defineNoun({
  /** Units of a contest with their contacts, masked, and where their works stand. */
  listUnits: {
    access: ['reviewer', 'organizer', 'owner', 'observer'],
    input: z.object({ contestId }),
    output: z.object({ reportBy: instant.nullable(), units: z.array(unitRow.extend({ works: standing })) }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  /** A liaison's own unit: what is known of it, until when to report, and where its works stand. */
  openMyUnit: {
    access: ['liaison'],
    input: z.object({ contestId }),
    output: z.object({
      unit: unitRow,
      reportBy: instant.nullable(),
      works: standing,
      mayEnter: z.boolean(),
    }),
    errors: notFound,
  },

  saveUnit: {
    access: ['organizer', 'owner'],
    input: z.object({
      contestId,
      to: z.union([z.object({ key: writeKey }), z.object({ unitId: id, baseVersion: count })]),
      /** A phone that is left out stays as it is. */
      unit: z.object({ name: textOf(unitLimits.name), ...contactPerson, phone: phone.optional() }),
    }),
    output: z.object({ unitId: id, version: count }),
    errors: {
      ...notFound,
      ...editedMeanwhile,
      UNIT_NAME_TAKEN: bare,
      PHONE_NOT_READ: bare,
      TOO_MANY_UNITS: z.object({ atMost: count }),
    },
  },

  removeUnit: {
    access: ['organizer', 'owner'],
    input: z.object({ contestId, unitId: id, reason }),
    output: z.object({}),
    errors: { ...notFound, UNIT_HAS_WORKS: z.object({ works: count }) },
  },

  /** A code that makes one account the unit's liaison, once. It is shown here and never again. */
  inviteLiaison: {
    access: ['organizer', 'owner'],
    input: z.object({
      contestId,
      unitId: id,
      note: z.string().trim().max(accountLimits.note).default(''),
      days: z.int().min(1).max(accountLimits.invitationDays).default(7),
      key: writeKey,
    }),
    output: z.object({ code: z.string(), expiresAt: instant }),
    errors: notFound,
  },

  /** A liaison reports whom to ask. */
  reportContact: {
    access: ['liaison'],
    input: z.object({ contestId, ...contactPerson, phone }),
    output: z.object({ reportedAt: instant, version: count }),
    errors: { ...notFound, PHONE_NOT_READ: bare },
  },

  ...unitWorkActions,
  ...claimActions,
  ...sheetActions,
})
