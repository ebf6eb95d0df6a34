import * as z from 'zod'
import { bare } from '#shared/contract/action'
import {
  aboutContest,
  counts,
  design,
  noContest,
  noDesign,
  notDrawn,
  notFinal,
  printedNames,
  sealId,
} from '#shared/contract/certificateFields'
import { contestId, count, entryId, id, instant, textOf } from '#shared/contract/fields'
import { editedMeanwhile, reason } from '#shared/contract/staff'
import { auditLimits } from '#shared/model/audit'
import { certificateLimits } from '#shared/model/certificate'

const watchers = ['organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const
const seals = z.array(z.object({ sealId, name: z.string() }))

/** How certificates look, whose names stand on them, and what goes out with them. Part of the noun `certificate`. */
export const certificateDesk = {
  openDesk: {
    access: watchers,
    input: aboutContest,
    output: z.object({
      now: instant,
      contest: z.string(),
      mayWrite: z.boolean(),
      /** Sees and uses seals. */
      maySeal: z.boolean(),
      finalAt: instant.nullable(),
      /** The saved one, or what to begin with. */
      design,
      /** 0 while nothing was saved. */
      version: count,
      confirmBy: instant.nullable(),
      seals,
      winners: count,
      confirmed: count,
      counts,
    }),
    errors: noContest,
  },

  /** While a batch is under way nothing changes: half of it would look different. */
  saveDesign: {
    access: writers,
    input: z.object({ contestId, baseVersion: count, design, confirmBy: instant.nullable() }),
    output: z.object({ version: count }),
    errors: {
      ...noContest,
      ...editedMeanwhile,
      PLACEHOLDER_UNKNOWN: notDrawn.PLACEHOLDER_UNKNOWN,
      MAKING_UNDER_WAY: z.object({ left: count }),
      /** Whether one is for a work or for an author was decided before the first. */
      CERTIFICATES_MADE: bare,
    },
  },

  /** A drawing of it with an example's words. Whoever is no owner sees rings where the seals are. */
  drawPreview: {
    access: writers,
    input: z.object({ contestId, design, name: z.string().max(200).default('') }),
    /** PNG. */
    output: z.object({ base64: z.string(), width: count, height: count }),
    errors: { ...noContest, ...notDrawn },
  },

  /** The picture was uploaded by the caller. From then on it lies where nothing has an address. */
  addSeal: {
    access: ['owner'],
    input: z.object({ contestId, fileId: z.string().max(600), name: textOf(certificateLimits.sealName) }),
    output: z.object({ seals }),
    errors: {
      ...noDesign,
      FILE_NOT_YOURS: bare,
      /** Not a PNG, or one that cannot be drawn. */
      SEAL_NOT_READABLE: bare,
      SEAL_TOO_LARGE: z.object({ atMost: count }),
      TOO_MANY_SEALS: z.object({ atMost: count }),
    },
  },

  removeSeal: {
    access: ['owner'],
    input: z.object({ contestId, sealId }),
    output: z.object({ seals }),
    errors: noDesign,
  },

  /** Every work of the final list, and who has said how to print the names. */
  listConfirmations: {
    access: watchers,
    input: z.object({
      contestId,
      only: z.enum(['all', 'missing']).default('all'),
      offset: count.default(0),
    }),
    output: z.object({
      now: instant,
      winners: z.array(
        z.object({
          winnerId: id,
          title: z.string(),
          number: z.string(),
          awards: z.array(z.string()),
          listed: z.array(z.string()),
          names: z.array(z.string()).nullable(),
          by: z.enum(['winner', 'staff']).nullable(),
          confirmedAt: instant.nullable(),
          /** An account can confirm it; nobody can for a unit, which is printed as it is called. */
          hasAccount: z.boolean(),
          isUnit: z.boolean(),
        }),
      ),
      total: count,
      next: count.nullable(),
    }),
    errors: notFinal,
  },

  /** For who wrote a letter instead, or after the date; on record. */
  correctNames: {
    access: writers,
    input: z.object({ contestId, entryId, names: printedNames, reason }),
    output: z.object({ names: z.array(z.string()), missing: z.array(z.string()) }),
    errors: {
      ...notFinal,
      NOT_A_WINNER: bare,
      NAMES_DO_NOT_MATCH: z.object({ authors: count }),
      CERTIFICATES_MADE: bare,
    },
  },

  /** Whoever has an account and has not confirmed is told, at most once a day. */
  remindWinners: {
    access: writers,
    input: aboutContest,
    output: z.object({ told: count, withoutAccount: count }),
    errors: { ...notFinal, CONFIRMING_NOT_OPEN: bare, CONFIRMING_OVER: z.object({ at: instant }) },
  },

  /** Who is sent what, as a spreadsheet. Phone numbers and addresses are masked unless a reason is given. */
  exportDispatch: {
    access: writers,
    input: z.object({ contestId, reason: z.string().trim().max(auditLimits.reason).default('') }),
    output: z.object({ name: z.string(), base64: z.string(), rows: count, madeAt: instant }),
    errors: notFinal,
  },
} as const
