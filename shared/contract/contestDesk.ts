import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, day, instant, textOf, writeKey } from '#shared/contract/fields'
import { noticeText } from '#shared/contract/notices'
import { plan } from '#shared/contract/plan'
import { waitsForSignature } from '#shared/contract/signatures'
import { editedMeanwhile, fault, personId, planChange, reason } from '#shared/contract/staff'
import { votingStop } from '#shared/contract/votingStops'
import { roles } from '#shared/model/account'
import { auditedActions, auditLimits } from '#shared/model/audit'
import { contestLimits, presetNames } from '#shared/model/contest'

const staff = ['reviewer', 'organizer', 'owner', 'observer'] as const
const writers = ['organizer', 'owner'] as const
const notFound = { CONTEST_NOT_FOUND: bare } as const
const archived = { CONTEST_ARCHIVED: bare } as const

const status = z.enum(['draft', 'published', 'archived'])
const line = textOf(contestLimits.line)

const cannotSave = {
  ...notFound,
  ...archived,
  ...editedMeanwhile,
  ...waitsForSignature,
  /** A cover or an attachment that was not sent for this contest. */
  FILE_NOT_YOURS: z.object({ field: z.string() }),
  /** A published contest is never left with a fault that would have kept it from being published. */
  PLAN_HAS_FAULTS: z.object({ faults: z.array(fault) }),
  /** Never, from here on: see what each of them says. */
  CHANGE_NOT_ALLOWED: z.object({ changes: z.array(planChange) }),
  /** Allowed with a reason and a public notice. */
  ANNOUNCEMENT_NEEDED: z.object({ changes: z.array(planChange) }),
} as const

/** The organiser's desk. Part of the noun `contest`. */
export const contestDesk = {
  /** The contests that the caller works on, and what each needs today. */
  listDesk: {
    access: ['member'],
    input: z.object({}),
    output: z.object({
      now: instant,
      /** Whether the caller owns the installation, and so may begin a contest. */
      mayCreate: z.boolean(),
      contests: z.array(
        z.object({
          contestId,
          name: z.string(),
          cover: z.string(),
          status,
          roles: z.array(z.enum(roles)),
          stages: plan.shape.stages,
          needs: z.object({
            /** What keeps a draft from being published; 0 for a published contest. */
            faults: count,
            stagesToFix: count,
            /** Stages that open or close within a day. */
            opening: count,
            closing: count,
            scheduledNotices: count,
            votingStopped: z.boolean(),
            /** Proposals that wait for the caller’s signature. */
            toSign: count,
            /** Works that wait for review. */
            toReview: count,
            /** Complaints that nobody has answered, and those that must be within a day. */
            complaints: count,
            complaintsDue: count,
            /** The same of objections to its list of winners. */
            objections: count,
            objectionsDue: count,
          }),
        }),
      ),
    }),
    errors: {},
  },

  /** Everything of a contest that staff may see, drafts included. */
  openPlan: {
    access: staff,
    input: z.object({ contestId }),
    output: z.object({
      now: instant,
      contest: plan.extend({
        contestId,
        status,
        publishedAt: instant.nullable(),
        version: count,
        votingStops: z.array(votingStop),
      }),
      /** Who saved which field last. */
      edits: z.record(z.string(), z.object({ version: count, at: instant, by: z.string() })),
      mayChange: z.boolean(),
      /** What shared/rules/contestChange needs to say beforehand what may still be changed. */
      facts: z.object({ votesExist: z.boolean(), usedCategoryIds: z.array(z.string()) }),
    }),
    errors: notFound,
  },

  /** What is missing or forbidden; `blocks` keeps it from being published. */
  checkLaunch: {
    access: staff,
    input: z.object({ contestId }),
    output: z.object({ version: count, faults: z.array(fault) }),
    errors: notFound,
  },

  /** Begins a contest as a draft. The owners of the installation own it. */
  createContest: {
    access: ['installer'],
    input: z.object({
      from: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('preset'), preset: z.enum(presetNames) }),
        z.object({ kind: z.literal('contest'), contestId }),
        z.object({ kind: z.literal('empty') }),
      ]),
      name: line.optional(),
      /** Moves all stages by whole days, so that the first begins on this one. */
      startsOn: day.optional(),
      key: writeKey,
    }),
    output: z.object({ contestId, version: count }),
    errors: notFound,
  },

  /**
   * Saves some fields of the plan. Fields that others saved meanwhile stay as they saved them; only who changes the
   * same field is told, and loses nothing.
   */
  saveContest: {
    access: writers,
    input: z.object({
      contestId,
      baseVersion: count,
      patch: plan.partial(),
      /** For what the public must be told. */
      announcement: noticeText.extend({ reason }).optional(),
    }),
    output: z.object({ version: count, faults: z.array(fault), changes: z.array(planChange) }),
    errors: cannotSave,
  },

  /** Opens it to the public, with its ballot paper and an empty count. `baseVersion` is what was checked. */
  publishContest: {
    access: ['owner'],
    input: z.object({ contestId, baseVersion: count }),
    output: z.object({ version: count, publishedAt: instant }),
    errors: {
      ...notFound,
      ...archived,
      ...editedMeanwhile,
      PLAN_HAS_FAULTS: cannotSave.PLAN_HAS_FAULTS,
    },
  },

  /** Puts it away: nothing can be changed any more. A published one stays readable. */
  archiveContest: {
    access: ['owner'],
    input: z.object({ contestId, reason }),
    output: z.object({ version: count }),
    errors: {
      ...notFound,
      /** A stage is still to come or going on. */
      STAGES_NOT_OVER: z.object({ closesAt: instant }),
    },
  },

  /** The trail of one contest, newest first. */
  listAuditRecords: {
    access: ['owner', 'organizer', 'observer'],
    input: z.object({
      contestId,
      action: z.enum(auditedActions).optional(),
      personId: personId.optional(),
      search: z.string().trim().max(auditLimits.search).optional(),
      before: z.string().max(128).optional(),
    }),
    output: z.object({
      records: z.array(
        z.object({
          recordId: z.string(),
          at: instant,
          by: z.string(),
          personId: personId.nullable(),
          role: z.enum(roles).nullable(),
          action: z.enum(auditedActions),
          target: z.string(),
          before: z.unknown(),
          after: z.unknown(),
          reason: z.string(),
        }),
      ),
      /** Pass as `before` for older ones; null at the end. */
      next: z.string().nullable(),
    }),
    errors: notFound,
  },
} as const
