import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, entryId, id, instant } from '#shared/contract/fields'
import { scoreMix } from '#shared/contract/plan'
import { publicising } from '#shared/contract/publicising'
import {
  batch,
  contestNotFound,
  figures,
  listChanges,
  notProposed,
  publicAwards,
} from '#shared/contract/resultsFields'
import { signProposal } from '#shared/contract/signatures'
import { reason } from '#shared/contract/staff'
import { awardBases } from '#shared/model/award'
import { decisionKinds, publicityStates, resultLimits } from '#shared/model/results'

const watchers = ['organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const

const change = z.object({ votes: count, enter: z.array(entryId), leave: z.array(entryId) }).nullable()
const named = z.object({
  entryId,
  number: z.string(),
  title: z.string(),
  author: z.string(),
  unit: z.string(),
})
const begun = { PUBLICITY_BEGUN: z.object({ at: instant }) } as const

/** From panel and votes to awards, and from awards to the final list. */
export const results = defineNoun({
  /** Takes the count and the scores as they stand, and proposes every award; what staff decided before is kept. */
  proposeAwards: {
    access: writers,
    input: z.object({ contestId }),
    output: z.object({ works: count, proposedAt: instant, ties: z.array(id), placesLeft: count }),
    errors: {
      ...contestNotFound,
      ...begun,
      NO_AWARDS: bare,
      NOTHING_TO_AWARD: bare,
      /** Votes may still come. */
      VOTING_NOT_OVER: z.object({ closesAt: instant }),
      /** Slips or rulings wait for the count; a minute later they are in it. */
      COUNT_NOT_FINISHED: z.object({ retryAfterMs: count }),
      PANEL_NOT_ASSIGNED: bare,
      PANEL_NOT_FINISHED: z.object({ unsigned: count }),
    },
  },

  /**
   * Staff decide about one award, with a reason; the rest is proposed again around it. Once the list is public only a
   * tie that a winner's leaving made is decided.
   */
  adjustAward: {
    access: writers,
    input: z.object({
      contestId,
      kind: z.enum(decisionKinds).exclude(['recall']),
      awardId: id,
      /** The work, or the unit; left out where places are left empty. */
      to: id.optional(),
      reason,
    }),
    output: z.object({ ties: z.array(id), placesLeft: count }),
    errors: {
      ...contestNotFound,
      ...notProposed,
      ...begun,
      AWARD_NOT_FOUND: bare,
      /** Neither a work of the table nor, for an award to units, a unit of the contest. */
      WINNER_NOT_FOUND: bare,
      /** Every place is given by staff already. */
      AWARD_FULL: z.object({ places: count }),
      TOO_MANY_DECISIONS: z.object({ atMost: count }),
    },
  },

  /** The table with every number on the way, the proposals, their ties, and how steady they are. */
  openResults: {
    access: watchers,
    input: z.object({
      contestId,
      /** Rows whose number, title, author or unit holds this. */
      find: z.string().trim().max(resultLimits.find).default(''),
      offset: count.default(0),
      limit: z.int().min(1).max(resultLimits.worksPerPage).default(resultLimits.worksPerPage),
    }),
    output: z.object({
      now: instant,
      mayWrite: z.boolean(),
      publicity: z.object({
        state: z.enum(publicityStates),
        begunAt: instant.nullable(),
        opensAt: instant.nullable(),
        closesAt: instant.nullable(),
        hash: z.string().nullable(),
        finalAt: instant.nullable(),
        /** As the public reads it, or will; null before it was frozen. */
        list: z.object({ awards: publicAwards, changes: listChanges }).nullable(),
        /** Whether it has, or would have now, the winners' numbers. */
        showsFigures: z.boolean(),
        /** Winners of it that are no longer public: staff take them out, on record. */
        gone: z.array(entryId),
        objectionsWaiting: count,
      }),
      units: z.array(z.object({ unitId: id, name: z.string() })),
      /** null before anything was proposed. */
      proposed: z
        .object({
          at: instant,
          batch: batch.nullable(),
          mix: scoreMix.nullable(),
          formula: z.string(),
          /** Between which weights of votes, in per cent, every award goes to the same works. */
          steady: z.object({ from: count, to: count, below: change, above: change }).nullable(),
          awards: z.array(
            z.object({
              awardId: id,
              name: z.string(),
              basis: z.enum(awardBases),
              places: count.nullable(),
              to: z.array(id),
              given: z.array(id),
              tied: z.array(id),
              placesLeft: count,
            }),
          ),
          decisions: z.array(
            z.object({
              kind: z.enum(decisionKinds),
              awardId: z.string(),
              to: z.string(),
              reason: z.string(),
              at: instant,
            }),
          ),
          /** Every work that is named above; what is gone is no longer public, and gets nothing. */
          named: z.array(named.extend({ isGone: z.boolean() })),
          rows: z.array(
            figures.extend({
              ...named.shape,
              missing: z.enum(['FEW_VOTES', 'FEW_JURORS']).nullable(),
              /** What it is proposed for. */
              awardIds: z.array(id),
            }),
          ),
          /** Of rows that were asked for. */
          total: count,
          next: count.nullable(),
        })
        .nullable(),
    }),
    errors: contestNotFound,
  },

  ...publicising,

  signProposal,
})
