const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

export interface Remaining {
  /** Alternating figures and units, so that the figures can be set larger. */
  readonly parts: readonly { readonly figure: string; readonly unit: string }[]
  /** When the text changes next, so that nothing is drawn in between. */
  readonly changesInMs: number
  readonly isOver: boolean
}

const two = (value: number) => String(value).padStart(2, '0')

/**
 * How long until something, as people count it: days and hours while there is time, then hours and minutes
 * with their seconds. Rounded up, so that it reads zero only once it is over.
 */
export const remaining = (ms: number): Remaining => {
  if (ms <= 0)
    return { parts: [{ figure: '0', unit: '秒' }], changesInMs: Number.POSITIVE_INFINITY, isOver: true }
  const seconds = Math.ceil(ms / second)
  if (seconds * second >= day) {
    const hours = Math.ceil(ms / hour)
    return {
      parts: [
        { figure: String(Math.floor(hours / 24)), unit: '天' },
        { figure: String(hours % 24), unit: '小时' },
      ],
      // The last day begins one second below itself, not a whole hour.
      changesInMs: Math.min(ms % hour || hour, ms - (day - second)),
      isOver: false,
    }
  }
  const parts = [
    { figure: two(Math.floor(seconds / 3600)), unit: '时' },
    { figure: two(Math.floor(seconds / 60) % 60), unit: '分' },
    { figure: two(seconds % 60), unit: '秒' },
  ]
  return {
    parts: seconds >= 3600 ? parts : parts.slice(1),
    changesInMs: ms % second || second,
    isOver: false,
  }
}
