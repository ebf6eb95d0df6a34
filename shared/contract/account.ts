import * as z from 'zod'
import { bare, defineNoun } from '#shared/contract/action'
import { contestId, count, id, instant, textOf, writeKey } from '#shared/contract/fields'
import { contact } from '#shared/contract/plan'
import { editedMeanwhile, personId, reason } from '#shared/contract/staff'
import { accountLimits, heldKinds, roles } from '#shared/model/account'
import { contestLimits } from '#shared/model/contest'
import { bodyKinds, codeLinkPattern } from '#shared/model/installation'

const role = z.enum(roles)
const notFound = { CONTEST_NOT_FOUND: bare } as const

const heldItem = z.object({
  title: z.string(),
  at: instant.nullable(),
  facts: z.array(z.object({ name: z.string(), value: z.string() })),
})

const installation = z.object({
  operator: z.string().max(contestLimits.line),
  bodyKind: z.enum(bodyKinds).nullable(),
  filingNumber: z.string().max(contestLimits.line),
  privacyGuideDeclared: z.boolean(),
  contact: contact.nullable(),
  codeLink: z.string().max(contestLimits.line).regex(codeLinkPattern).optional(),
})

export const account = defineNoun({
  /** Who is calling, and what they are in which contest. Decides which tabs a page shows, never what may be done. */
  whoAmI: {
    access: ['guest'],
    input: z.object({}),
    output: z.object({
      signedIn: z.boolean(),
      roles: z.array(z.object({ contestId, role })),
      /** Roles that were taken from the caller: nobody is removed unnoticed. */
      removed: z.array(z.object({ contestId, role, at: instant, reason: z.string() })),
    }),
    errors: {},
  },

  /** What is held about the caller: how much of each kind a deletion takes away, and how much must stay. */
  listHeld: {
    access: ['member'],
    input: z.object({}),
    output: z.object({
      held: z.array(z.object({ kind: z.enum(heldKinds), goes: count, stays: count })),
    }),
    errors: {},
  },

  /**
   * All of it, word for word, for the person to keep: what is hidden from everybody else too. Slips are not in it:
   * they are kept under a pseudonym, and “我的投票” shows them.
   */
  exportHeld: {
    access: ['member'],
    input: z.object({}),
    output: z.object({
      openid: z.string(),
      at: instant,
      parts: z.array(z.object({ kind: z.enum(heldKinds), items: z.array(heldItem) })),
    }),
    errors: {},
  },

  /**
   * Deletes what may go. `goes` is how much the caller was told: never more than that goes. Asked for twice, the
   * second finds nothing left.
   */
  deleteAccount: {
    access: ['member'],
    input: z.object({ goes: count }),
    output: z.object({ deletedAt: instant }),
    errors: {
      /** Something came in since it was told. */
      MORE_IS_HELD: z.object({ goes: count }),
      /** Some would be left with too few owners: another is invited first. An empty name is the installation's. */
      LAST_OWNER: z.object({
        contests: z.array(z.object({ contestId, name: z.string(), atLeast: count })),
      }),
    },
  },

  /** Who works on a contest, and which invitations wait. Names are masked for an observer. */
  listPeople: {
    access: ['organizer', 'owner', 'observer'],
    input: z.object({ contestId }),
    output: z.object({
      people: z.array(z.object({ personId, name: z.string(), role, grantedAt: instant, isMe: z.boolean() })),
      removed: z.array(z.object({ personId, name: z.string(), role, at: instant, reason: z.string() })),
      invitations: z.array(
        z.object({ invitationId: id, role, note: z.string(), invitedAt: instant, expiresAt: instant }),
      ),
    }),
    errors: {},
  },

  /** A code that gives one account one role, once. It is shown here and never again. */
  invite: {
    access: ['owner'],
    input: z.object({
      contestId,
      role,
      note: z.string().trim().max(accountLimits.note).default(''),
      days: z.int().min(1).max(accountLimits.invitationDays).default(7),
      key: writeKey,
    }),
    output: z.object({ invitationId: id, code: z.string(), expiresAt: instant }),
    errors: notFound,
  },

  cancelInvitation: {
    access: ['owner'],
    input: z.object({ contestId, invitationId: id }),
    output: z.object({}),
    errors: { INVITATION_NOT_FOUND: bare },
  },

  acceptInvitation: {
    access: ['member'],
    input: z.object({
      code: z.string().trim().min(1).max(40),
      name: textOf(accountLimits.name),
    }),
    output: z.object({ contestId, role, contestName: z.string() }),
    errors: {
      /** Unknown, used, cancelled or mistyped: which of them is told to nobody who guesses. */
      CODE_NOT_VALID: bare,
      CODE_EXPIRED: z.object({ expiredAt: instant }),
      TOO_MANY_GUESSES: z.object({ nextAt: instant }),
    },
  },

  /** Takes a role from a person, who is told and why. */
  removeRole: {
    access: ['owner'],
    input: z.object({ contestId, personId, role, reason }),
    output: z.object({ removedAt: instant }),
    errors: {
      ...notFound,
      PERSON_NOT_FOUND: bare,
      /** A published contest keeps at least so many owners. */
      OWNERS_TOO_FEW: z.object({ atLeast: count }),
    },
  },

  /** Who runs this mini-program: for everybody who wants to know whom they deal with. */
  aboutInstallation: {
    access: ['guest'],
    input: z.object({}),
    output: installation.pick({
      operator: true,
      bodyKind: true,
      filingNumber: true,
      contact: true,
      codeLink: true,
    }),
    errors: {},
  },

  /** What holds for every contest here. */
  openInstallation: {
    access: ['installer'],
    input: z.object({}),
    output: z.object({ installation: installation.extend({ version: count }) }),
    errors: {},
  },

  saveInstallation: {
    access: ['installer'],
    input: z.object({ baseVersion: count, patch: installation.partial() }),
    output: z.object({ version: count }),
    errors: editedMeanwhile,
  },
})
