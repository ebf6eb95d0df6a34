import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, id, instant } from '#shared/contract/fields'
import { panelSeats, unplayable } from '#shared/contract/panelSeats'
import { panel } from '#shared/contract/plan'
import { personId, reason } from '#shared/contract/staff'
import { judgingLimits } from '#shared/model/judging'

const watchers = ['organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const

const inPanel = { contestId, panelId: id } as const
const notFound = { CONTEST_NOT_FOUND: bare, PANEL_NOT_FOUND: bare } as const
const notAssigned = { PANEL_NOT_ASSIGNED: bare } as const

const member = z.object({
  personId,
  name: z.string(),
  unit: z.string(),
  /** Empty in a panel without groups. */
  group: z.string(),
  assigned: count,
  done: count,
  recused: count,
  signedAt: instant.nullable(),
  left: z.object({ at: instant, reason: z.string() }).nullable(),
  /** Signed on paper, and entered twice. */
  isPaper: z.boolean(),
})

const shortlist = z.object({
  chosen: count,
  reserves: count,
  decidedAt: instant,
  publishedAt: instant.nullable(),
  finishedAt: instant.nullable(),
})

const counted = z.array(z.object({ key: z.string(), works: count, all: count }))

const row = z.object({
  entryId,
  rank: count.nullable(),
  value: count.nullable(),
  readers: count,
  /** The jurors' totals, without names. */
  totals: z.array(count),
  /** The same as they count, where the rule moves them; else empty. */
  counted: z.array(count),
  title: z.string(),
  author: z.string(),
  unit: z.string(),
  category: z.string(),
  cover: z.string(),
  number: z.string().nullable(),
})

/** The organiser's side of a panel. Part of the noun `judging`. */
export const panelDesk = {
  /** Who judges, how far everybody is, and what is missing. */
  panelProgress: {
    access: watchers,
    input: z.object(inPanel),
    output: z.object({
      now: instant,
      rule: panel,
      /** Works that it judges; before the assignment, those that it would. */
      works: count,
      assignedAt: instant.nullable(),
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
      members: z.array(member),
      /** Jurors of the contest who are not in this panel. */
      others: z.array(z.object({ personId, name: z.string() })),
      /** Works with too few readers, and works that came after the assignment. */
      short: count,
      unassigned: count,
      shortlist: shortlist.nullable(),
      mayWrite: z.boolean(),
    }),
    errors: notFound,
  },

  ...panelSeats,

  /** The works of a panel, best first, with the cut line, its ties and the balance of what stands above it. */
  panelRanking: {
    access: watchers,
    input: z.object({
      ...inPanel,
      offset: count.default(0),
      limit: z.int().min(1).max(judgingLimits.worksPerPage).default(judgingLimits.worksPerPage),
    }),
    output: z.object({
      rule: panel,
      rows: z.array(row),
      total: count,
      next: count.nullable(),
      line: z
        .object({ value: count, above: z.array(entryId), tied: z.array(entryId), placesLeft: count })
        .nullable(),
      unsigned: count,
      short: count,
      /** Of what is chosen, or of what stands above the line; and of all works. */
      categories: counted,
      units: counted,
      chosen: z.array(entryId).nullable(),
      shortlist: shortlist.nullable(),
    }),
    errors: { ...notFound, ...notAssigned },
  },

  /** Staff choose, up to the contest's number. Until publishing began it may be decided again. */
  decideShortlist: {
    access: writers,
    input: z.object({
      ...inPanel,
      entryIds: z.array(entryId).min(1).max(judgingLimits.selected),
      /** For what differs from the ranking, and for works with too few readers. */
      reason: reason.optional(),
    }),
    output: z.object({ chosen: count, reserves: count, decidedAt: instant }),
    errors: {
      ...notFound,
      ...notAssigned,
      REASON_NEEDED: bare,
      PANEL_NOT_FINISHED: z.object({ unsigned: count }),
      TOO_MANY_CHOSEN: z.object({ atMost: count }),
      /** Withdrawn or taken down meanwhile, or none of the panel's. */
      WORKS_NOT_ELIGIBLE: z.object({ entryIds: z.array(entryId) }),
      SHORTLIST_PUBLISHED: z.object({ at: instant }),
    },
  },

  /**
   * One act on record: gives numbers, writes the public works, puts them on the ballot paper and tells every author.
   * Asked again after a crash it goes on; asked again afterwards it changes nothing. In a contest without a shortlist's
   * panel it publishes every approved work.
   */
  publishShortlist: {
    access: writers,
    input: z.object({ contestId }),
    output: z.object({ works: count, publishedAt: instant, finishedAt: instant }),
    errors: {
      CONTEST_NOT_FOUND: bare,
      CONTEST_NOT_PUBLISHED: bare,
      NOT_DECIDED: bare,
      NOTHING_TO_JUDGE: bare,
      ...unplayable,
    },
  },

  /** Goes on with a publishing that broke off. */
  finishPublishing: {
    access: ['timer'],
    input: z.object({}),
    output: z.object({ finished: count }),
    errors: {},
  },
} as const
