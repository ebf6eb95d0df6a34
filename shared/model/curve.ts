/** A work's votes at the end of each hour in which it got any; what it had before goes on through the others. */
export interface CurveDay {
  readonly day: string
  readonly hours: Readonly<Record<string, number>>
}

/** So many votes in all at an instant: the end of an hour. */
export interface CurvePoint {
  readonly at: number
  readonly votes: number
}
