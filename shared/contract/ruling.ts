import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, entryId, id, instant, textOf } from '#shared/contract/fields'
import { signProposal, waitsForSignature } from '#shared/contract/signatures'
import { reason } from '#shared/contract/staff'
import { markKinds, rulingLimits, thresholdLimits } from '#shared/model/ruling'

const staff = ['reviewer', 'organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const
const text = textOf(rulingLimits.text)
const kind = z.enum(markKinds)

const figure = z.int().min(thresholdLimits.least).max(thresholdLimits.most)
const percent = z.int().min(1).max(100)

/** One would mark everybody: a threshold that says nothing. */
const chosenThresholds = z.object({
  burstCasts: figure,
  oneWorkAccounts: figure,
  oneWorkPercent: percent,
  newAccounts: figure,
  newPercent: percent,
  rhythmCasts: figure.min(thresholdLimits.leastRhythm),
  rhythmPercent: percent,
  addressAccounts: figure,
  riskAccounts: figure,
  riskPercent: percent,
})

const thresholds = z.object({
  burstCasts: count,
  oneWorkAccounts: count,
  oneWorkPercent: count,
  newAccounts: count,
  newPercent: count,
  rhythmCasts: count,
  rhythmPercent: count,
  addressAccounts: count,
  riskAccounts: count,
  riskPercent: count,
})

const mark = z.object({
  markId: id,
  kind,
  entryId: entryId.nullable(),
  accounts: count,
  votes: count,
  slips: count,
  firstAt: instant,
  lastAt: instant,
  measured: count,
  threshold: count,
  state: z.enum(['open', 'explained', 'ruled']),
  note: z.object({ text: z.string(), at: instant, byName: z.string() }).nullable(),
  rulingId: id.nullable(),
})

const place = z.object({ lastAt: instant, markId: id })

const ruled = z.object({
  rulingId: id,
  kind,
  state: z.enum(['signed', 'applied', 'restoring', 'restored']),
  reason: z.string(),
  slips: count,
  decidedAt: instant,
  restored: z.object({ at: instant, reason: z.string() }).nullable(),
  /** By work; null while the contest does not show its count. */
  votes: z.record(entryId, count).nullable(),
  appeal: z
    .object({ at: instant, answer: z.object({ text: z.string(), at: instant }).nullable() })
    .nullable(),
})

const notFound = { CONTEST_NOT_FOUND: bare } as const
const noRuling = { RULING_NOT_FOUND: bare } as const

export const ruling = defineNoun({
  /** Looks at what was cast since the last time, and counts what was ruled. */
  inspect: {
    access: ['timer'],
    input: z.object({}),
    output: z.object({ marks: count, rulings: count }),
    errors: {},
  },

  /** Votes that somebody should look at, the newest first. A mark takes nothing away. */
  listMarks: {
    access: staff,
    input: z.object({ contestId, after: place.optional() }),
    output: z.object({
      marks: z.array(mark),
      thresholds,
      next: place.nullable(),
      /** They would tell the caller a count that is not shown yet: there are none here. */
      isHeldBack: z.boolean(),
    }),
    errors: {},
  },

  /** Why a mark is no reason for anything: a school behind one address is normal. */
  noteMark: {
    access: ['reviewer', ...writers],
    input: z.object({ contestId, markId: id, text }),
    output: z.object({}),
    errors: { MARK_NOT_FOUND: bare, MARK_RULED: bare },
  },

  /** Staff read them with the marks; what a look compares with from now on. */
  saveThresholds: {
    access: ['owner'],
    input: z.object({ contestId, thresholds: chosenThresholds, reason }),
    output: z.object({}),
    errors: { ...notFound, THRESHOLDS_PUBLISHED: bare },
  },

  /** Takes the votes of a mark out of the count, once somebody else has signed. */
  annulVotes: {
    access: writers,
    input: z.object({ contestId, markId: id, reason }),
    output: z.object({ rulingId: id }),
    errors: { ...notFound, MARK_NOT_FOUND: bare, MARK_RULED: bare, ...waitsForSignature },
  },

  /** Puts them back, the same way. */
  restoreVotes: {
    access: writers,
    input: z.object({ contestId, rulingId: id, reason }),
    output: z.object({}),
    errors: { ...notFound, ...noRuling, RULING_NOT_APPLIED: bare, ...waitsForSignature },
  },

  signProposal,

  /** Every ruling with its reason, for everybody: nothing is dropped silently. */
  listRulings: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      rulings: z.array(ruled),
      kinds: z.array(kind),
      /** Published when voting is over for good. */
      thresholds: thresholds.nullable(),
    }),
    errors: notFound,
  },

  /** What was ruled about the caller's own works. */
  myRulings: {
    access: ['member'],
    input: z.object({ contestId }),
    output: z.object({ rulings: z.array(ruled.extend({ entryIds: z.array(entryId) })) }),
    errors: {},
  },

  /** By the entrant of a work that a ruling concerns. Once; it stays on record with its answer. */
  appealRuling: {
    access: ['member'],
    input: z.object({ contestId, rulingId: id, text }),
    output: z.object({}),
    errors: { ...noRuling, ENTRY_NOT_YOURS: bare, APPEALED_ALREADY: bare },
  },

  listAppeals: {
    access: staff,
    input: z.object({ contestId }),
    output: z.object({
      appeals: z.array(
        z.object({
          rulingId: id,
          text: z.string(),
          at: instant,
          answer: z.object({ text: z.string(), at: instant }).nullable(),
        }),
      ),
    }),
    errors: {},
  },

  answerAppeal: {
    access: writers,
    input: z.object({ contestId, rulingId: id, text }),
    output: z.object({}),
    errors: { ...noRuling, NOTHING_TO_ANSWER: bare },
  },
})
