import type { Role } from '#shared/model/account'

/**
 * Acts that wait for a second signature where the contest's data says so. An act joins this list together with the
 * code that asks for the signature (cloudfunctions/_runtime/countersign.ts says how); the value is the noun, and so
 * the cloud function, whose `signProposal` carries it out.
 */
export const actNouns = {
  stopVoting: 'contest',
  resumeVoting: 'contest',
  changeVotingHours: 'contest',
  annulVotes: 'ruling',
  restoreVotes: 'ruling',
  beginPublicity: 'results',
  recallWinner: 'results',
  disqualify: 'results',
  publishFinal: 'results',
} as const
export type CountersignedAct = keyof typeof actNouns
export const countersignedActs = Object.keys(actNouns) as [CountersignedAct, ...CountersignedAct[]]

/** Who signs: an observer, or an owner who is not the one that proposed it. */
export const countersigners = ['observer', 'owner'] as const
export type Countersigner = (typeof countersigners)[number]

/** Acts that one person never does alone, whatever a contest's data says; the data may only name another signer. */
export const alwaysSigned: Partial<Record<CountersignedAct, Countersigner>> = {
  annulVotes: 'owner',
  restoreVotes: 'owner',
  disqualify: 'owner',
}

/** In a contest's data: this act needs that signature. */
export interface CountersignatureRule {
  readonly act: CountersignedAct
  readonly by: Countersigner
}

export const proposalStates = ['waiting', 'signed', 'declined', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** An act that was asked for and is done once it is signed. It stays on record, whatever becomes of it. */
export interface Proposal {
  readonly proposalId: string
  readonly contestId: string
  readonly act: CountersignedAct
  /** To what it would be done: `voting`, `ruling:…`. Of one act to one subject one proposal waits at a time. */
  readonly subject: string
  /** What was asked, word for word: this is what will be done, and nothing else. */
  readonly facts: unknown
  readonly reason: string
  readonly needs: Countersigner
  readonly proposedAt: number
  readonly by: string
  readonly byName: string
  readonly byRole: Role | null
  readonly state: ProposalState
  /** Who signed, declined or withdrew it. */
  readonly decided: {
    readonly at: number
    readonly by: string
    readonly byName: string
    readonly reason: string
  } | null
}
