import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, id, instant } from '#shared/contract/fields'
import { panelFigures } from '#shared/contract/panelFigures'
import { panel } from '#shared/contract/plan'
import { personId } from '#shared/contract/staff'
import { judgingLimits } from '#shared/model/judging'

const watchers = ['organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const

const inPanel = { contestId, panelId: id } as const
const notFound = { CONTEST_NOT_FOUND: bare, PANEL_NOT_FOUND: bare } as const
const scan = z.object({ fileId: z.string().max(1_000), name: z.string().max(200) })
const paperMarks = z.object({ scores: z.record(id, z.int()), tick: z.boolean().nullable() })
const criterion = z.object({ entryId, criterionId: z.string() })

/** What is written down beside the judging: figures, paper, minutes, and what becomes public. Part of `judging`. */
export const panelRecords = {
  ...panelFigures,

  /** How far jurors agree, and which totals stand apart. Nothing is made of it. */
  panelAgreement: {
    access: watchers,
    input: z.object(inPanel),
    output: z.object({
      rule: panel,
      /** In hundredths; null where it says nothing. */
      agreement: z.int().nullable(),
      jurors: z.array(
        z.object({
          ...{ personId, name: z.string(), works: count, mean: count },
          ...{ lean: z.int().nullable(), far: count },
        }),
      ),
      far: z.array(
        z.object({ entryId, personId, title: z.string(), name: z.string(), total: count, others: count }),
      ),
      /** So many in all; the farthest are listed. */
      farInAll: count,
    }),
    errors: { ...notFound, PANEL_NOT_ASSIGNED: bare },
  },

  /** A juror's signed paper, as the caller has read it. What another read is there once both are whole. */
  openPaper: {
    access: writers,
    input: z.object({ ...inPanel, personId }),
    output: z.object({
      rule: panel,
      name: z.string(),
      signedAt: instant.nullable(),
      scans: z.array(scan),
      /** By whom it was read so far, and whether all of it. */
      readers: z.array(
        z.object({ name: z.string(), at: instant, isMine: z.boolean(), isWhole: z.boolean() }),
      ),
      works: z.array(
        z.object({
          entryId,
          place: count,
          number: z.string().nullable(),
          title: z.string(),
          mine: paperMarks.nullable(),
          other: paperMarks.nullable(),
        }),
      ),
      /** Cells that two people have read differently. */
      differences: z.array(criterion),
      /** The juror does not enter their own paper. */
      isOwn: z.boolean(),
    }),
    errors: { ...notFound, PERSON_NOT_FOUND: bare },
  },

  /**
   * One person enters what a juror signed on paper, a second enters it again without seeing it: what both read the same
   * is the juror's, signed. Kept as one goes; sent again it is the same.
   */
  savePaper: {
    access: writers,
    input: z.object({
      ...inPanel,
      personId,
      sheets: z.record(entryId, paperMarks),
      scans: z.array(scan).max(judgingLimits.scans),
    }),
    output: z.object({
      state: z.enum(['begun', 'waiting', 'differs', 'accepted']),
      left: count,
      differences: z.array(criterion),
    }),
    errors: {
      ...notFound,
      PERSON_NOT_FOUND: bare,
      ENTRY_NOT_ASSIGNED: bare,
      SIGNED_OFF: z.object({ at: instant }),
      SCORE_NOT_VALID: z.object({ criterionId: z.string() }),
      OWN_PAPER: bare,
      /** The signed sheet is photographed or scanned before it counts. */
      SCAN_NEEDED: bare,
      /** Sent by another account, or used elsewhere already. */
      SCAN_NOT_YOURS: bare,
    },
  },

  /** Sheets to fill in by hand, sheets to sign as they are, or the minutes: a workbook that prints on A4. */
  printPanel: {
    access: writers,
    input: z.object({ ...inPanel, kind: z.enum(['blank', 'filled', 'minutes']) }),
    output: z.object({ name: z.string(), base64: z.string(), sheets: count }),
    errors: { ...notFound, PANEL_NOT_ASSIGNED: bare },
  },

  /** What the jury's rule makes public once the results are: who judged, and what each of them gave. */
  publishedScores: {
    access: ['guest'],
    input: z.object({
      contestId,
      offset: count.default(0),
      limit: z.int().min(1).max(judgingLimits.publishedWorks).default(judgingLimits.worksPerPage),
    }),
    output: z.object({
      /** The rule in one sentence; null where nothing is public, or not yet. */
      rule: panel.nullable(),
      /** Empty where names are not public. */
      jurors: z.array(z.string()),
      /** Empty where single scores are not public; the best first. */
      works: z.array(
        z.object({
          entryId,
          number: z.string(),
          title: z.string(),
          value: count.nullable(),
          /** Without names the highest first. */
          totals: z.array(z.object({ juror: z.string().nullable(), total: count })),
        }),
      ),
      next: count.nullable(),
    }),
    errors: { CONTEST_NOT_FOUND: bare },
  },
} as const
