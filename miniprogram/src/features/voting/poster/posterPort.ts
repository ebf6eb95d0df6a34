import type { PosterFacts } from './posterFacts'

/** Draws the poster where this app runs; answers the address of the picture. */
export type MakePoster = (facts: PosterFacts, cover: string | undefined) => Promise<string>

/** What a poster leads to: a work, or all that won in a contest. */
export interface PosterTarget {
  readonly contestId: string
  readonly entryId?: string
}
