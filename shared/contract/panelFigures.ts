import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, day, entryId, id, textOf } from '#shared/contract/fields'
import { reason } from '#shared/contract/staff'
import { judgingLimits } from '#shared/model/judging'

const inPanel = { contestId, panelId: id } as const
const notFound = { CONTEST_NOT_FOUND: bare, PANEL_NOT_FOUND: bare } as const
const page = {
  offset: count.default(0),
  limit: z.int().min(1).max(judgingLimits.worksPerPage).default(judgingLimits.worksPerPage),
} as const

export const figure = z.object({
  platform: textOf(judgingLimits.figureWords),
  views: count.nullable(),
  likes: count.nullable(),
  forwards: count.nullable(),
  source: textOf(judgingLimits.figureWords),
  day,
})

/** How far works have spread, written down for those who judge it. Part of the noun `judging`. */
export const panelFigures = {
  /** How far works have spread, beside the criterion that asks for it. */
  listFigures: {
    access: ['organizer', 'owner', 'observer'],
    input: z.object({ ...inPanel, ...page }),
    output: z.object({
      works: z.array(
        z.object({
          entryId,
          number: z.string().nullable(),
          title: z.string(),
          unit: z.string(),
          figures: z.array(figure),
        }),
      ),
      total: count,
      /** Works that have any. */
      known: count,
      next: count.nullable(),
    }),
    errors: notFound,
  },

  /** Replaces the figures of each of these works; once judging began that needs a reason. All of them, or none. */
  saveFigures: {
    access: ['organizer', 'owner'],
    input: z.object({
      ...inPanel,
      works: z
        .array(
          z.object({
            /** Its public number, or its id. */
            work: z.string().trim().min(1).max(64),
            figures: z.array(figure).max(judgingLimits.figures),
          }),
        )
        .min(1)
        .max(judgingLimits.figureWorks),
      reason: reason.optional(),
    }),
    output: z.object({ works: count }),
    errors: {
      ...notFound,
      WORKS_NOT_FOUND: z.object({ numbers: z.array(z.string()) }),
      /** A figure of tomorrow. */
      DAY_NOT_COME: z.object({ day }),
      REASON_NEEDED: bare,
    },
  },
} as const
