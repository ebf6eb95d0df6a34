import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, entryId, instant } from '#shared/contract/fields'
import { objecting } from '#shared/contract/objecting'
import {
  batch,
  changedList,
  contestNotFound,
  hash,
  isFinal,
  listChanges,
  notProposed,
  notPublicised,
  publicAwards,
  stageNotOpen,
} from '#shared/contract/resultsFields'
import { waitsForSignature } from '#shared/contract/signatures'
import { reason } from '#shared/contract/staff'
import { listChangeKinds, publicityStates } from '#shared/model/results'

const writers = ['organizer', 'owner'] as const
/** Works that win and were taken down or withdrawn meanwhile: nobody leaves a list silently. */
const winnersGone = {
  WINNERS_GONE: z.object({ works: z.array(z.object({ number: z.string(), title: z.string() })) }),
} as const

/** The public list, who doubts it, and how it becomes final. Part of the noun `results`. */
export const publicising = {
  ...objecting,

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
    output: z.object(changedList),
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
