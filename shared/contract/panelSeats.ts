import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, id, instant } from '#shared/contract/fields'
import { personId, reason } from '#shared/contract/staff'
import { contestLimits } from '#shared/model/contest'
import { judgingLimits } from '#shared/model/judging'

const writers = ['organizer', 'owner'] as const

const inPanel = { contestId, panelId: id } as const
const notFound = { CONTEST_NOT_FOUND: bare, PANEL_NOT_FOUND: bare } as const
const decided = { SHORTLIST_DECIDED: bare } as const
/** Works without a copy that phones play: how many, and the first of them by title. */
export const unplayable = {
  COPIES_MISSING: z.object({ works: count, titles: z.array(z.string()) }),
} as const

/** Who sits in a panel, and reads what. Part of the noun `judging`. */
export const panelSeats = {
  /**
   * Gives every work its readers and freezes the rule. Asked again it only adds: readers that are missing, works that
   * came later, jurors who join. After the first time that is an exception, with a reason.
   */
  assignPanel: {
    access: writers,
    input: z.object({
      ...inPanel,
      jurors: z
        .array(
          z.object({
            personId,
            unit: z.string().trim().max(contestLimits.line).default(''),
            /** Of the rule's groups, where it has any. */
            groupId: id.optional(),
          }),
        )
        .max(judgingLimits.jurors),
      /** Works that go into a group whatever their category is, by public number or id. */
      placed: z
        .array(z.object({ work: z.string().trim().min(1).max(64), groupId: id }))
        .max(judgingLimits.selected)
        .default([]),
      reason: reason.optional(),
    }),
    output: z.object({ works: count, added: count, short: count }),
    errors: {
      ...notFound,
      ...decided,
      PERSON_NOT_FOUND: bare,
      REASON_NEEDED: bare,
      NOTHING_TO_JUDGE: bare,
      ...unplayable,
      /** In a group, where the panel has groups: `group` is its name, else empty. */
      JURORS_TOO_FEW: z.object({ atLeast: count, group: z.string() }),
      GROUP_NOT_FOUND: bare,
      WORKS_NOT_FOUND: z.object({ numbers: z.array(z.string()) }),
    },
  },

  /** A juror leaves before signing off: what they gave does not count, and their works go to the others. */
  releaseJuror: {
    access: writers,
    input: z.object({ ...inPanel, personId, reason }),
    output: z.object({ added: count, short: count }),
    errors: {
      ...notFound,
      PANEL_NOT_ASSIGNED: bare,
      ...decided,
      PERSON_NOT_FOUND: bare,
      SIGNED_OFF: z.object({ at: instant }),
    },
  },
} as const
