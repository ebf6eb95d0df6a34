import type { RankedWork } from '#shared/model/vote'

/** A work's place, with all that its place in its category, its unit's, and the change since yesterday follow from. */
export interface RankingRow extends RankedWork {
  readonly categoryId: string
  readonly unit: string | null
  /** Its votes as yesterday ended. */
  readonly votesBefore: number
}

/** Staff show the last count from the last place up. */
export interface CountsReveal {
  readonly batch: number
  /** How many works there are, and how many of them are shown. */
  readonly works: number
  readonly shown: number
  readonly startedAt: number
  readonly finishedAt: number | null
}

/** What the public may see of the count, and nothing else. */
export interface Ranking {
  readonly contestId: string
  readonly batch: number
  readonly batchHash: string
  readonly votes: number
  readonly slips: number
  readonly rows: readonly RankingRow[]
  /** Units are ranked only where the body that holds the contest may do so. */
  readonly ranksUnits: boolean
  readonly reveal: CountsReveal | null
  readonly writtenAt: number
}

/** The count as it is, whatever the public may see. */
export interface Standings extends Ranking {
  readonly day: string
  /** The version of the public list that its rows are of. */
  readonly listed?: number
  /** What of it the public was shown last. */
  readonly published: { readonly batch: number; readonly at: number }
  /** The rows that are being revealed: what is counted meanwhile moves nothing under the eyes of a hall. */
  readonly revealRows: readonly RankingRow[]
}
