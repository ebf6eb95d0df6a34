export interface NearScreen {
  readonly isNear: boolean
  /** Its height at this moment, so that a placeholder can keep its room. */
  readonly height: number
}

/** About a phone's screen: enough for a fling to find its cards drawn. */
export const nearMargin = 800
