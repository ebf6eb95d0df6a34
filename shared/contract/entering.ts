import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, instant, writeKey } from '#shared/contract/fields'
import { editedMeanwhile } from '#shared/contract/staff'
import {
  form,
  formPatch,
  reviewReason,
  stageNotOpen,
  submissionEvent,
  submissionFault,
  submissionRow,
  submissionState,
} from '#shared/contract/submissionParts'
import { channels } from '#shared/model/requirements'

const mine = { ENTRY_NOT_FOUND: bare, ENTRY_NOT_YOURS: bare } as const

/** In this state nothing of it can be changed by its author. */
const notInThisState = { ENTRY_STATE: z.object({ state: submissionState }) } as const

const rights = z.object({
  /** Until when it may be changed, and sent; null where it may not be now. */
  editUntil: instant.nullable(),
  sendUntil: instant.nullable(),
  mayWithdraw: z.boolean(),
  /** It was taken back, and may become a draft again. */
  mayRestore: z.boolean(),
})

/** Where its public face stands; null while it has none. */
const publicFace = z.object({ number: z.string(), isTakenDown: z.boolean() }).nullable()

const changed = z.object({ entryId, version: count, savedAt: instant })

/** What an entrant does with works of their own. Part of the noun `entry`. */
export const entering = {
  /**
   * Keeps what was filled in so far: a new work by a key, one that is there by its id and the version that this device
   * has seen. Sent twice it is kept once. Of a work that was sent already it keeps changes that are not sent yet.
   */
  saveDraft: {
    access: ['member'],
    input: z.object({
      contestId,
      to: z.union([z.object({ key: writeKey }), z.object({ entryId, baseVersion: count })]),
      form: formPatch,
    }),
    output: changed,
    errors: {
      CONTEST_NOT_FOUND: bare,
      ...mine,
      ...notInThisState,
      ...stageNotOpen,
      ...editedMeanwhile,
      /** Works come in by other ways only: through a unit, through staff. */
      CHANNEL_NOT_OPEN: z.object({ channels: z.array(z.enum(channels)) }),
      /** A file that somebody else sent, of another contest, or in another work already; `field` says where. */
      FILE_NOT_YOURS: z.object({ field: z.string() }),
      /** No address of a known platform. */
      LINK_NOT_READ: z.object({ field: z.string() }),
      TOO_MANY_ENTRIES: z.object({ atMost: count }),
    },
  },

  /** Own works, newest first: of one contest, or of all. */
  listMyEntries: {
    access: ['member'],
    input: z.object({ contestId: contestId.optional() }),
    output: z.object({
      now: instant,
      entries: z.array(
        submissionRow.extend({
          contestId,
          contestName: z.string(),
          savedAt: instant,
          version: count,
          /** Changed since it was sent, and not sent again. */
          isChanged: z.boolean(),
          publicFace,
          rights,
        }),
      ),
    }),
    errors: {},
  },

  openMyEntry: {
    access: ['member'],
    input: z.object({ contestId, entryId }),
    output: z.object({
      now: instant,
      entry: submissionRow.extend({
        contestId,
        savedAt: instant,
        version: count,
        /** As it stands on the form: what is changed and not sent yet included. */
        form,
        isChanged: z.boolean(),
        /** Somebody reviews it now: until when it cannot be sent again. */
        inReviewUntil: instant.nullable(),
        reasons: z.array(reviewReason),
        events: z.array(submissionEvent),
        publicFace,
        rights,
      }),
    }),
    errors: mine,
  },

  /** Sends it, or sends again what was changed. Asked twice, it was sent once. */
  submitEntry: {
    access: ['member'],
    input: z.object({ contestId, entryId, baseVersion: count }),
    output: z.object({
      submittedAt: instant,
      version: count,
      /** What is told and keeps nothing from being sent. */
      advice: z.array(submissionFault),
    }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      ...mine,
      ...notInThisState,
      ...stageNotOpen,
      ...editedMeanwhile,
      CONTENT_FAULTS: z.object({ faults: z.array(submissionFault) }),
      ENTRY_IN_REVIEW: z.object({ until: instant }),
      /** One way per entrant: this person's work came in by this other one. */
      ENTERED_OTHER_WAY: z.object({ channel: z.enum(channels) }),
    },
  },

  /** Takes it back. What was never sent is gone with that; what was sent is kept as withdrawn. */
  withdrawEntry: {
    access: ['member'],
    input: z.object({ contestId, entryId }),
    output: z.object({ state: submissionState }),
    errors: { CONTEST_NOT_FOUND: bare, ...mine, ...notInThisState, ...stageNotOpen },
  },

  /** What was taken back becomes a draft again, with all that was filled in. */
  restoreEntry: {
    access: ['member'],
    input: z.object({ contestId, entryId }),
    output: z.object({ state: submissionState }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      ...mine,
      ...notInThisState,
      ...stageNotOpen,
      TOO_MANY_ENTRIES: z.object({ atMost: count }),
    },
  },
} as const
