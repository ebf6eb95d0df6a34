import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, instant, textOf, writeKey } from '#shared/contract/fields'
import {
  batch,
  contestNotFound,
  hash,
  listChanges,
  notProposed,
  objection,
  objectionNumber,
  publicAwards,
  stageNotOpen,
} from '#shared/contract/resultsFields'
import { waitsForSignature } from '#shared/contract/signatures'
import { reason } from '#shared/contract/staff'
import {
  listChangeKinds,
  objectionKinds,
  objectionOutcomes,
  publicityStates,
  resultLimits,
} from '#shared/model/results'

const writers = ['organizer', 'owner'] as const
const text = textOf(resultLimits.text)
const notPublicised = { PUBLICITY_NOT_BEGUN: bare } as const
const isFinal = { RESULTS_FINAL: z.object({ at: instant }) } as const
/** Works that win and were taken down or withdrawn meanwhile: nobody leaves a list silently. */
const winnersGone = {
  WINNERS_GONE: z.object({ works: z.array(z.object({ number: z.string(), title: z.string() })) }),
} as const
const changed = { hash, moved: count } as const

/** The public list, who doubts it, and how it becomes final. Part of the noun `results`. */
export const publicising = {
  /** Freezes the list. The public sees it while the stage of publicity is open, and afterwards. */
  beginPublicity: {
    access: writers,
    input: z.object({ contestId, reason }),
    output: z.object({ begunAt: instant, hash }),
    errors: {
      ...contestNotFound,
      ...notProposed,
      ...stageNotOpen,
      ...waitsForSignature,
      ...winnersGone,
      /** A tie at the edge of these awards is not decided. */
      TIES_OPEN: z.object({ awards: z.array(z.string()) }),
      CONTEST_ARCHIVED: bare,
    },
  },

  openPublicity: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      now: instant,
      state: z.enum(publicityStates),
      opensAt: instant.nullable(),
      closesAt: instant.nullable(),
      /** When one may object, and how soon one is answered. */
      mayObject: z.boolean(),
      answerDays: count,
      /** null before it is public. */
      list: z
        .object({
          formula: z.string(),
          batch: batch.nullable(),
          awards: publicAwards,
          hash,
          beganWith: hash,
          changes: listChanges,
          finalAt: instant.nullable(),
        })
        .nullable(),
    }),
    errors: contestNotFound,
  },

  /** Sent again with the same key it is the same objection, with the same number. */
  object: {
    access: ['member'],
    input: z.object({
      contestId,
      entryId,
      kind: z.enum(objectionKinds),
      text,
      fileIds: z.array(z.string().max(1_000)).max(resultLimits.files).default([]),
      link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(resultLimits.link)]).default(''),
      key: writeKey,
    }),
    output: z.object({ number: objectionNumber, dueAt: instant }),
    errors: {
      ...contestNotFound,
      ...notPublicised,
      ...stageNotOpen,
      /** No work of this contest. */
      ENTRY_NOT_FOUND: bare,
      /** Sent by another account, or used elsewhere already. */
      EVIDENCE_NOT_YOURS: bare,
      TOO_MANY_OBJECTIONS: z.object({ atMost: count, nextAt: instant }),
    },
  },

  /** What the caller objected to, and what was answered, the newest first. */
  listMyObjections: {
    access: ['member'],
    input: z.object({}),
    output: z.object({ objections: z.array(objection) }),
    errors: {},
  },

  /** What waits by its deadline; what is answered, the newest first. */
  listObjections: {
    access: ['organizer', 'owner', 'observer'],
    input: z.object({
      contestId,
      state: z.enum(['waiting', 'answered']).default('waiting'),
      offset: count.default(0),
    }),
    output: z.object({ now: instant, objections: z.array(objection), next: count.nullable() }),
    errors: {},
  },

  /** On record, and told to who objected. A disqualification is always signed by a second owner. */
  answerObjection: {
    access: writers,
    input: z.object({
      contestId,
      number: objectionNumber,
      outcome: z.enum(objectionOutcomes),
      text: reason,
      disqualify: z.boolean().default(false),
    }),
    output: z.object({ answeredAt: instant, ...changed }),
    errors: {
      ...contestNotFound,
      ...notPublicised,
      ...isFinal,
      ...waitsForSignature,
      OBJECTION_NOT_FOUND: bare,
      OBJECTION_ANSWERED: z.object({ at: instant }),
      /** Only what is upheld disqualifies. */
      NOT_UPHELD: bare,
    },
  },

  /** What the list would become without a winner: who moves up, and which ties that makes. Nothing is written. */
  foreseeRecall: {
    access: ['organizer', 'owner', 'observer'],
    input: z.object({ contestId, entryId }),
    output: z.object({ moved: listChanges.element.shape.moved, ties: z.array(z.string()) }),
    errors: { ...contestNotFound, ...notPublicised, NOT_A_WINNER: bare },
  },

  /**
   * A winner withdraws or is disqualified, the latter always by two; where the rule says so the next in line moves up,
   * and the list says it.
   */
  recallWinner: {
    access: writers,
    input: z.object({
      contestId,
      entryId,
      kind: z.enum(listChangeKinds).exclude(['tieDecided']).default('withdrawn'),
      reason,
    }),
    output: z.object(changed),
    errors: {
      ...contestNotFound,
      ...notPublicised,
      ...isFinal,
      ...waitsForSignature,
      /** It has no award in the list. */
      NOT_A_WINNER: bare,
    },
  },

  /** After the stage, when every objection is answered: the list is final, and stays. */
  publishFinal: {
    access: writers,
    input: z.object({ contestId, reason }),
    output: z.object({ at: instant, hash }),
    errors: {
      ...contestNotFound,
      ...notPublicised,
      ...waitsForSignature,
      PUBLICITY_NOT_OVER: z.object({ closesAt: instant.nullable() }),
      OBJECTIONS_WAITING: z.object({ waiting: count }),
      ...winnersGone,
      TIES_OPEN: z.object({ awards: z.array(z.string()) }),
    },
  },

  /** The permanent page; it is there as long as the contest is, archived or not. */
  openFinal: {
    access: ['guest'],
    input: z.object({ contestId }),
    output: z.object({
      contest: z.string(),
      formula: z.string(),
      batch: batch.nullable(),
      awards: publicAwards,
      hash,
      finalAt: instant,
      changes: listChanges,
      objections: z.object({ upheld: count, dismissed: count }),
    }),
    errors: { ...contestNotFound, RESULTS_NOT_FINAL: bare },
  },
} as const
