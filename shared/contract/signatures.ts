import * as z from 'zod'
import { type Access, bare } from '#shared/contract/action'
import { contestId, id, instant } from '#shared/contract/fields'
import { reason } from '#shared/contract/staff'
import { roles } from '#shared/model/account'
import { countersignedActs, countersigners, proposalStates } from '#shared/model/proposal'

const needs = z.enum(countersigners)
const signers: readonly Access[] = ['observer', 'owner']
const proposers: readonly Access[] = ['organizer', 'owner']

/** For every action that may have to wait for a second signature. Both say that it is not done. */
export const waitsForSignature = {
  WAITS_FOR_SIGNATURE: z.object({ proposalId: id, needs }),
  /** The same was asked for before in other words, and waits. */
  ALREADY_WAITS: z.object({ proposalId: id, needs }),
} as const

const cannotDecide = {
  PROPOSAL_NOT_FOUND: bare,
  NOT_YOURS_TO_SIGN: bare,
  PROPOSAL_DECIDED: z.object({ state: z.enum(proposalStates) }),
} as const

/** Signs and, with that, does it. Every noun whose acts wait for a signature declares it. */
export const signProposal = {
  access: signers,
  input: z.object({ contestId, proposalId: id }),
  output: z.object({}),
  errors: {
    ...cannotDecide,
    /** What was asked for can no longer be done; `because` is what the act itself answers. */
    ACT_NOT_POSSIBLE: z.object({ because: z.string() }),
  },
} as const

/** Second signatures of every noun. Part of the noun `contest`. */
export const signatures = {
  signProposal,

  /** What waits for a signature, and what became of the rest; the newest first. Names are masked for an observer. */
  listProposals: {
    access: ['organizer', 'owner', 'observer'],
    input: z.object({ contestId }),
    output: z.object({
      proposals: z.array(
        z.object({
          proposalId: id,
          act: z.enum(countersignedActs),
          subject: z.string(),
          facts: z.unknown(),
          reason: z.string(),
          needs,
          proposedAt: instant,
          by: z.string(),
          byRole: z.enum(roles).nullable(),
          state: z.enum(proposalStates),
          decided: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
          maySign: z.boolean(),
          isMine: z.boolean(),
        }),
      ),
    }),
    errors: {},
  },

  declineProposal: {
    access: signers,
    input: z.object({ contestId, proposalId: id, reason }),
    output: z.object({}),
    errors: cannotDecide,
  },

  /** Taken back by whoever proposed it. */
  withdrawProposal: {
    access: proposers,
    input: z.object({ contestId, proposalId: id, reason }),
    output: z.object({}),
    errors: cannotDecide,
  },
} as const
