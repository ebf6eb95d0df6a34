/** What some jurors gave, by juror; jurors of one group are compared with each other alone. */
export interface Given {
  readonly groupId: string
  readonly totals: readonly number[]
}

// Sums of squares pass what a number holds exactly: 60,000 totals of 10,000 hundredths.
const zero = BigInt(0)
const two = BigInt(2)
const FINE = BigInt(1_000_000)

interface Moments {
  readonly count: bigint
  readonly sum: bigint
  /** count² times the variance. */
  readonly spread: bigint
}

const momentsOf = (totals: readonly number[]): Moments => {
  const count = BigInt(totals.length)
  let [sum, squares] = [zero, zero]
  for (const total of totals) {
    const value = BigInt(total)
    sum += value
    squares += value * value
  }
  return { count, sum, spread: count * squares - sum * sum }
}

/** The whole part of a root, by Newton's way down. */
const rootOf = (value: bigint): bigint => {
  if (value < two) return value
  let root = value
  for (let next = (value + BigInt(1)) / two; next < root; next = (root + value / root) / two) root = next
  return root
}

/** Half up; both above nought. */
const quotient = (above: bigint, below: bigint): bigint => (two * above + below) / (two * below)

/**
 * A juror's totals moved to the mean and the spread of their group: who gives little and who gives much weigh the same.
 * Who judged fewer works than `from` keeps what they gave. Whole numbers all the way, so that everybody comes to the
 * same; nothing leaves the scale.
 */
export const normalised = (jurors: readonly Given[], from: number, most: number): number[][] => {
  const groups = new Map<string, number[]>()
  for (const { groupId, totals } of jurors) {
    const group = groups.get(groupId) ?? []
    for (const total of totals) group.push(total)
    groups.set(groupId, group)
  }
  const moments = new Map([...groups].map(([groupId, totals]) => [groupId, momentsOf(totals)]))
  return jurors.map(({ groupId, totals }) => {
    const [own, all] = [momentsOf(totals), moments.get(groupId)]
    if (!all || totals.length < Math.max(2, from)) return [...totals]
    return totals.map((total) => moved(total, own, all, most))
  })
}

const moved = (total: number, own: Moments, all: Moments, most: number): number => {
  const away = BigInt(total) * own.count - own.sum
  const distance = own.spread === zero ? zero : rootOf((away * away * all.spread * FINE * FINE) / own.spread)
  const mean = all.sum * FINE
  const value = away < zero ? mean - distance : mean + distance
  return value <= zero ? 0 : Math.min(most, Number(quotient(value, all.count * FINE)))
}
