import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, day, entryId, instant, writeKey } from '#shared/contract/fields'
import { rankings } from '#shared/contract/rankings'
import { voteLimits } from '#shared/model/vote'

const line = z.object({ entryId, votes: z.int().min(1).max(voteLimits.votesPerLine) })

const left = z.object({
  /** null where the rule limits ballots and not votes, or the other way round. */
  votes: count.nullable(),
  ballots: count.nullable(),
  nextDayAt: instant,
})

const overLimit = z.object({
  of: z.enum(['votes', 'ballots', 'votesPerEntry', 'votesPerCategory']),
  atMost: count,
  left: count,
  entryId: entryId.optional(),
  categoryId: z.string().optional(),
})

const notFound = { CONTEST_NOT_FOUND: bare } as const

const slip = z.object({
  window: z.string(),
  revision: count,
  day,
  castAt: instant,
  lines: z.array(line),
  /** By which a phone finds the cast whose answer it missed. */
  key: writeKey,
  hash: z.string(),
  /** The batch it was counted in; null while it waits. */
  batch: count.nullable(),
  /** The public ruling that holds its votes out of the count. */
  ruling: z.string().nullable().optional(),
})

const votes = z.object({
  votes: count,
  ballots: count,
  byEntry: z.record(z.string(), count),
  byCategory: z.record(z.string(), count),
})

/** The rest of what a slip's hash stands for: its voter works the hash out and trusts nobody's word for it. */
const basis = z.object({
  voter: z.string(),
  state: z.object({ day: votes.extend({ day }).optional(), contest: votes.optional() }),
  previousHash: z.string(),
  paperVersion: count,
  paperHash: z.string(),
})

const checkpoint = z.object({
  contestId,
  number: count,
  slips: count,
  contents: z.string(),
  merkleRoot: z.string(),
  previousHash: z.string(),
  settledAt: instant,
  hash: z.string(),
})

export const voting = defineNoun({
  /** Gives votes to one or several works. The same key may be sent again until an answer arrives. */
  castVotes: {
    access: ['member'],
    input: z.object({
      contestId,
      lines: z.array(line).min(1).max(voteLimits.linesPerCast),
      key: writeKey,
      /** From the answer to the cast before; saves the server a read. */
      receipt: z.string().max(voteLimits.receiptLength).optional(),
    }),
    output: z.object({
      /** Empty where all that was given does not fit: the next cast then costs a read. */
      receipt: z.string(),
      slip: slip.omit({ batch: true, ruling: true }),
      left,
      /** Votes this account has given to each work, today or over the contest, as the rule counts. */
      given: z.record(z.string(), count),
    }),
    errors: {
      ...notFound,
      /** `opensAt` is null where no stage of voting is planned. */
      VOTING_NOT_OPEN: z.object({ opensAt: instant.nullable() }),
      VOTING_CLOSED: z.object({ closedAt: instant }),
      /** In public, by an office, for a reason; what is decided about the hours is said when it goes on. */
      VOTING_STOPPED: z.object({ since: instant, reason: z.string() }),
      /** By name and with the reason where we know them. */
      WORK_NOT_ON_BALLOT: z.object({
        entryId,
        title: z.string().optional(),
        why: z.enum(['takenDown', 'otherContest', 'notListed']).optional(),
      }),
      BALLOT_NOT_VALID: z.object({ minWorks: count, maxWorks: count, votesPerWork: count }),
      /** The rule asks for some seconds between two casts of an account. */
      CAST_TOO_SOON: z.object({ retryAfterMs: count }),
      OVER_DAILY_LIMIT: overLimit.extend({ nextDayAt: instant }),
      OVER_CONTEST_LIMIT: overLimit,
      /** This key already belongs to a cast with other lines. */
      KEY_REUSED: bare,
      /** Too many casts of this account at once; nothing was written. */
      VOTER_BUSY: z.object({ retryAfterMs: count }),
    },
  },

  /** One account's casts, newest first, and what it has left today. */
  myVotes: {
    access: ['member'],
    input: z.object({ contestId, before: z.string().max(64).optional() }),
    output: z.object({
      today: day,
      left,
      given: z.record(z.string(), count),
      receipt: z.string().nullable(),
      slips: z.array(slip.extend({ basis: basis.optional() })),
      /** Pass as `before` for older ones; null at the end. */
      next: z.string().nullable(),
    }),
    errors: notFound,
  },

  ...rankings,

  /** The chain of batches, oldest first; without `from` its newest end. It shows no vote, so it is never hidden. */
  listCheckpoints: {
    access: ['guest'],
    input: z.object({ contestId, from: z.int().min(1).optional() }),
    output: z.object({ last: count, checkpoints: z.array(checkpoint) }),
    errors: notFound,
  },

  /** Where the caller's own slips stand in a batch. The phone works the rest out: shared/rules/chain.ts. */
  proveSlips: {
    access: ['member'],
    input: z.object({ contestId, batch: z.int().min(1) }),
    output: z.object({
      checkpoint,
      proofs: z.array(
        z.object({
          hash: z.string(),
          index: count,
          path: z.array(z.object({ side: z.enum(['left', 'right']), hash: z.string() })),
        }),
      ),
    }),
    errors: {
      ...notFound,
      /** That batch is not written yet. */
      BATCH_NOT_FOUND: bare,
    },
  },

  /** Writes the public export, after closing; asked again it goes on until `isDone`. */
  exportLedger: {
    access: ['organizer', 'owner'],
    input: z.object({ contestId }),
    output: z.object({ batch: count, batches: count, isDone: z.boolean() }),
    errors: {
      ...notFound,
      /** Or a cast may still be under way. */
      LEDGER_NOT_CLOSED: bare,
      /** Hidden, frozen, or being revealed: the files would tell. */
      COUNT_NOT_SHOWN: bare,
    },
  },

  /** Where the files of the public export are; `npm run recount` counts them again. */
  openExport: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      finishedAt: instant.nullable(),
      manifest: z.string().nullable(),
      files: z.array(z.object({ name: z.string(), fileId: z.string() })),
    }),
    errors: notFound,
  },

  /** Counts what was cast since the last batch. */
  settle: {
    access: ['timer'],
    input: z.object({}),
    output: z.object({ batches: count, slips: count }),
    errors: {},
  },
})
