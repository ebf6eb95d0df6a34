/** How far the server's clock is ahead of this phone's, as well as the replies so far can tell. */
let aheadMs = 0

/**
 * Learns from a reply that says what time it was on the server. The true difference lies within half the trip;
 * what is known already and fits is kept, so that countdowns do not tremble with every reply.
 */
export const learnServerTime = (value: unknown, sentAt: number, arrivedAt: number): void => {
  const now = typeof value === 'object' && value !== null ? (value as { now?: unknown }).now : undefined
  if (typeof now !== 'number') return
  const measured = now - (sentAt + arrivedAt) / 2
  const doubt = (arrivedAt - sentAt) / 2 + 50
  if (Math.abs(measured - aheadMs) > doubt) aheadMs = Math.round(measured)
}

/** The instant it is on the server. */
export const serverNow = (): number => Date.now() + aheadMs
