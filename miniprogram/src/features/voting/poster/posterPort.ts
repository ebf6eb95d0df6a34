import type { PosterFacts } from './drawPoster'

/** Draws the poster where this app runs; answers the address of the picture. */
export type MakePoster = (facts: PosterFacts, cover: string | undefined) => Promise<string>
