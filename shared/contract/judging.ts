import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, entryId, id, instant, writeKey } from '#shared/contract/fields'
import { panelDesk } from '#shared/contract/panelDesk'
import { figure } from '#shared/contract/panelFigures'
import { panelRecords } from '#shared/contract/panelRecords'
import { panel } from '#shared/contract/plan'
import { judgingLimits, recusalReasons } from '#shared/model/judging'
import { linkPlatforms } from '#shared/model/requirements'

const jurors = ['juror'] as const
const inPanel = { contestId, panelId: id } as const
const recusalReason = z.enum(recusalReasons)

const marks = {
  scores: z.record(id, z.int()),
  /** For a panel that ticks, or passes and fails. */
  tick: z.boolean().nullable(),
  comment: z
    .string()
    .trim()
    .max(judgingLimits.comment * 2),
} as const

const sheet = z.object({ ...marks, version: count, savedAt: instant })

const progress = {
  assigned: count,
  left: count,
  signedAt: instant.nullable(),
} as const

const notAPanel = { PANEL_NOT_FOUND: bare } as const
const noSuchWork = { ...notAPanel, ENTRY_NOT_ASSIGNED: bare } as const
const closedBook = { SIGNED_OFF: z.object({ at: instant }) } as const
const stageNotOpen = {
  STAGE_NOT_OPEN: z.object({ opensAt: instant.nullable(), closedAt: instant.nullable() }),
} as const

/** One engine for the shortlist and for the final jury: the panel's rule says which. */
export const judging = defineNoun({
  /** Every panel that the caller sits on, in any contest, and what is left there. */
  listMyPanels: {
    access: ['member'],
    input: z.object({}),
    output: z.object({
      now: instant,
      panels: z.array(
        z.object({ contestId, panelId: id, contest: z.string(), name: z.string(), ...progress }),
      ),
    }),
    errors: {},
  },

  /** The caller's works of one panel, in an order of their own that stays. */
  listMyAssignments: {
    access: jurors,
    input: z.object({
      ...inPanel,
      only: z.enum(['all', 'left']).default('all'),
      offset: count.default(0),
      limit: z.int().min(1).max(judgingLimits.worksPerPage).default(judgingLimits.worksPerPage),
    }),
    output: z.object({
      now: instant,
      name: z.string(),
      rule: panel,
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
      ...progress,
      works: z.array(
        z.object({
          entryId,
          /** The place in the caller's own list: what a blind panel calls a work by. */
          place: count,
          title: z.string(),
          category: z.string(),
          cover: z.string(),
          /** In hundredths; null while something is missing. */
          total: count.nullable(),
          recused: recusalReason.nullable(),
        }),
      ),
      /** The offset of the next page; null at the end. */
      next: count.nullable(),
    }),
    errors: notAPanel,
  },

  /** One work to judge. In a blind panel names and units are not in the reply; hidden fields never are. */
  openAssignment: {
    access: jurors,
    input: z.object({ ...inPanel, entryId }),
    output: z.object({
      now: instant,
      rule: panel,
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
      work: z.object({
        entryId,
        place: count,
        title: z.string(),
        category: z.string(),
        introduction: z.string(),
        cover: z.string(),
        /** null in a blind panel. */
        authors: z.array(z.string()).nullable(),
        unit: z.string().nullable(),
        city: z.string().nullable(),
        items: z.array(
          z.object({
            /** The copy that phones play; null where there is none. */
            fileId: z.string().nullable(),
            link: z.object({ platform: z.enum(linkPlatforms), address: z.string() }).nullable(),
          }),
        ),
        /** null where jurors do not see votes. */
        votes: count.nullable(),
        /** Beside the criterion that has figures; else empty. */
        figures: z.array(figure),
      }),
      sheet: sheet.nullable(),
      recused: recusalReason.nullable(),
      /** Neighbours in the caller's list, and the next that is not judged yet. */
      previous: entryId.nullable(),
      next: entryId.nullable(),
      nextLeft: entryId.nullable(),
      ...progress,
    }),
    errors: noSuchWork,
  },

  /** Saved as the juror goes, whole or in part, and revised until signed off. `baseVersion` 0: nothing was there. */
  saveScores: {
    access: jurors,
    input: z.object({ ...inPanel, entryId, ...marks, baseVersion: count, key: writeKey }),
    output: z.object({ version: count, savedAt: instant, total: count.nullable() }),
    errors: {
      ...noSuchWork,
      ...closedBook,
      ...stageNotOpen,
      /** Not on the scale, or none of the panel's criteria. */
      SCORE_NOT_VALID: z.object({ criterionId: z.string() }),
      RECUSED: bare,
      /** Another device of the same juror saved first; what it saved is in the answer, and nothing is lost. */
      SCORED_MEANWHILE: z.object({ sheet }),
    },
  },

  /** The juror says why they do not judge a work. Somebody else will. */
  declareRecusal: {
    access: jurors,
    input: z.object({
      ...inPanel,
      entryId,
      reason: recusalReason,
      words: z
        .string()
        .trim()
        .max(judgingLimits.words * 2),
    }),
    output: z.object({ at: instant }),
    errors: { ...noSuchWork, ...closedBook },
  },

  /** Closes all of a juror's sheets at once. */
  signOff: {
    access: jurors,
    input: z.object(inPanel),
    output: z.object({ signedAt: instant }),
    errors: {
      ...notAPanel,
      /** So many works are not judged yet. */
      WORKS_LEFT: z.object({ left: count }),
    },
  },

  ...panelDesk,
  ...panelRecords,
})
