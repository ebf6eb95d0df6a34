import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, id, instant, writeKey } from '#shared/contract/fields'
import { editedMeanwhile } from '#shared/contract/staff'
import {
  form,
  reviewReason,
  stageNotOpen,
  submissionContent,
  submissionFault,
  submissionState,
  videoFault,
} from '#shared/contract/submissionParts'
import { channels } from '#shared/model/requirements'
import { unitLimits } from '#shared/model/unit'

const notFound = { CONTEST_NOT_FOUND: bare, UNIT_NOT_FOUND: bare } as const
/** It is another unit's, or its author's own by now. */
const notOurs = { ENTRY_NOT_FOUND: bare, ENTRY_NOT_YOURS: bare } as const

const work = z.object({
  entryId,
  title: z.string(),
  authors: z.array(z.string()),
  unitId: id.nullable(),
  channel: z.enum(channels),
  state: submissionState,
  version: count,
  submittedAt: instant.nullable(),
  reasons: z.array(reviewReason),
  /** Until when a returned one may be mended. */
  mendBy: instant.nullable(),
  /** The caller may change it now. */
  mayEdit: z.boolean(),
  /** Its video has not come yet, and what it is called. */
  awaitsFile: z.boolean(),
  fileName: z.string(),
  isClaimed: z.boolean(),
})

const writes = {
  ...notFound,
  ...notOurs,
  ...stageNotOpen,
  ENTRY_STATE: z.object({ state: submissionState }),
  FILE_NOT_YOURS: z.object({ field: z.string() }),
  /** What was measured of the film is not what this contest asks for. */
  VIDEO_NOT_TAKEN: z.object({ faults: z.array(videoFault) }),
  ENTERED_OTHER_WAY: z.object({ channel: z.enum(channels) }),
} as const

const brought = z.object({ entryId, version: count, state: submissionState })

/** Works that come in for their authors, through a unit or by post. Part of the noun `unit`. */
export const unitWorkActions = {
  /** A liaison sees those of the unit, staff those of one unit or of all. */
  listUnitWorks: {
    access: ['liaison', 'reviewer', 'organizer', 'owner', 'observer'],
    input: z.object({
      contestId,
      unitId: id.optional(),
      awaiting: z.boolean().default(false),
      offset: count.default(0),
      limit: z.int().min(1).max(unitLimits.worksPerPage).default(unitLimits.worksPerPage),
    }),
    output: z.object({ works: z.array(work), total: count, next: count.nullable() }),
    errors: notFound,
  },

  /** One of them as it was filled in, to be mended; what only the organiser sees is masked. */
  openUnitWork: {
    access: ['liaison', 'organizer', 'owner'],
    input: z.object({ contestId, entryId }),
    output: z.object({
      work: work.extend({
        content: submissionContent,
        /** By fieldId: `199****0001`. */
        hidden: z.record(z.string(), z.string()),
        /** Somebody reviews it now: until when it cannot be changed. */
        inReviewUntil: instant.nullable(),
      }),
    }),
    errors: { CONTEST_NOT_FOUND: bare, ...notOurs },
  },

  /**
   * Enters a work for its author, or mends one: through the unit by its liaison, or by staff. What is complete goes to
   * review; what has no video yet waits for it. Of one that is mended, hidden fields that are left empty stay.
   */
  saveUnitWork: {
    access: ['liaison', 'organizer', 'owner'],
    input: z.object({
      contestId,
      to: z.union([z.object({ key: writeKey }), z.object({ entryId, baseVersion: count })]),
      /** A liaison's is their own, whatever is named here. */
      unitId: id.nullable(),
      form: form.omit({ consents: true }),
    }),
    output: brought,
    errors: {
      ...writes,
      ...editedMeanwhile,
      CONTENT_FAULTS: z.object({ faults: z.array(submissionFault) }),
      LINK_NOT_READ: z.object({ field: z.string() }),
      ENTRY_IN_REVIEW: z.object({ until: instant }),
    },
  },

  /** The video of a work that waited for it; the work goes to review. Asked again, it is there. */
  attachFile: {
    access: ['liaison', 'organizer', 'owner'],
    input: z.object({ contestId, entryId, fileId: z.string().max(600) }),
    output: brought.omit({ entryId: true }).extend({
      /** What the notice advises and the film does not have. */
      advice: z.array(videoFault),
    }),
    errors: writes,
  },
} as const
