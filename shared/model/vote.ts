/** What one account may do with its votes. Limits are facts, so the rules page and the server read the same data. */
export interface VoteRule {
  /** When a voting day begins, in minutes after midnight in Beijing. */
  readonly dayStartsAt: number
  /** The shape of one cast. */
  readonly ballot: {
    /** How many different works one cast names. Both the same: exactly so many, else it is void. */
    readonly minWorks: number
    readonly maxWorks: number
    /** How many votes one cast may give to one work. */
    readonly votesPerWork: number
  }
  /** All of them hold at once. At least one limits votes or ballots of an account as a whole. */
  readonly limits: readonly VoteLimit[]
  /** The least time between two casts of one account; without it there is none. Addresses never refuse anybody. */
  readonly secondsApart?: number
}

export type VotePeriod = 'day' | 'contest'
export type Counted = 'votes' | 'ballots' | 'votesPerEntry' | 'votesPerCategory'

export interface VoteLimit {
  readonly per: VotePeriod
  readonly of: Counted
  readonly atMost: number
}

/** One line of a cast: so many votes for one work. */
export interface VoteLine {
  readonly entryId: string
  readonly votes: number
}

/** What an account has used up in one period. */
export interface VoteCount {
  readonly votes: number
  readonly ballots: number
  readonly byEntry: Readonly<Record<string, number>>
  readonly byCategory: Readonly<Record<string, number>>
}

/** What an account has used up, for every period that the rule limits. */
export interface VoteState {
  readonly day?: VoteCount & { readonly day: string }
  readonly contest?: VoteCount
}

export interface VoteWindow {
  readonly opensAt: number
  /** The first instant at which it is over. */
  readonly closesAt: number
}

/** All that a cast needs to know about a contest, small enough to be kept by every function instance. */
export interface BallotPaper {
  readonly contestId: string
  readonly version: number
  readonly rule: VoteRule
  readonly windows: readonly VoteWindow[]
  /** Set while voting is stopped in public: nothing is accepted, whatever the windows say. */
  readonly stop: { readonly since: number; readonly reason: string } | null
  /** The works that may be voted for, and the category of each. */
  readonly works: Readonly<Record<string, string>>
  /** Names the key that turns accounts into voters: another key would give everyone fresh votes. */
  readonly keyFingerprint: string
}

/** What a slip that corrects others does: takes their votes out of the count, or puts them back. */
export interface Correction {
  readonly rulingId: string
  readonly kind: 'annul' | 'restore'
  readonly slipIds: readonly string[]
  /** Stands for what the ruling says: its kind, its reason and its instant. */
  readonly seal: string
}

/** One accepted cast. Written once; only `batch` and `ruling` are ever set later, and the hash leaves them out. */
export interface Slip {
  readonly contestId: string
  readonly voter: string
  /** The widest period that the rule limits: a voting day, or `all`. */
  readonly window: string
  readonly revision: number
  readonly day: string
  readonly lines: readonly VoteLine[]
  readonly state: VoteState
  readonly key: string
  readonly castAt: number
  readonly paperVersion: number
  /** Stands for the rule, the hours and the works of that version; empty where no voter wrote it. */
  readonly paperHash: string
  /** The hash of the voter's slip before this one in the window; empty for the first. */
  readonly previousHash: string
  readonly hash: string
  readonly batch: number | null
  /** The ruling that holds its votes out of the count. */
  readonly ruling: string | null
  /** Stands for the range of addresses it came from; for the fraud desk, outside of the hash and never exported. */
  readonly origin?: string
  /** WeChat's risk rank of the account, 0 to 4, where it was asked; kept and left out as `origin` is. */
  readonly risk?: number
  /** Set where no voter wrote it but a ruling: its lines are the votes of other slips, taken or given back. */
  readonly corrects?: Correction
}

/** What the server signs over a voter's newest slip, so that the next cast needs no read. */
export interface ReceiptFacts {
  readonly window: string
  readonly paperVersion: number
  readonly revision: number
  readonly day: string
  readonly state: VoteState
  readonly hash: string
  readonly castAt: number
}

/** A batch as the public may see it while counts are hidden: its place in the chain, and no vote. */
export interface Checkpoint {
  readonly contestId: string
  readonly number: number
  /** How many slips were counted together. */
  readonly slips: number
  /** Stands for the names of the slips and the votes of each work. */
  readonly contents: string
  readonly merkleRoot: string
  readonly previousHash: string
  readonly settledAt: number
  readonly hash: string
}

/** Slips that were counted together. Batches form a chain: each names the hash of the one before. */
export interface Batch {
  readonly contestId: string
  readonly number: number
  readonly slipIds: readonly string[]
  readonly sums: Readonly<Record<string, number>>
  readonly votes: number
  readonly merkleRoot: string
  readonly previousHash: string
  readonly hash: string
  readonly settledAt: number
}

export interface Tally {
  readonly contestId: string
  readonly lastBatch: number
  readonly lastHash: string
  readonly votes: Readonly<Record<string, number>>
  readonly slips: number
  /** The slip of the last batch that is marked last: while it waits, the batch is not through. */
  readonly heldSlip?: string
  /** The last batch whose checkpoint stands where we cannot rewrite it. */
  readonly witnessed?: number
}

export interface RankedWork {
  readonly entryId: string
  readonly votes: number
  readonly rank: number
}

/** What schemas and forms both check. */
export const voteLimits = {
  /** A cast names each work once, and no rule needs more works than this in one cast. */
  linesPerCast: 50,
  votesPerLine: 1000,
  keyLength: { min: 16, max: 64 },
  /** Of a request of 100 KB; a longer one is not handed out, and the server reads instead. */
  receiptLength: 20_000,
} as const
