/** How busy each hour of a voting day is, as public votes usually are: a little at noon, most in the evening. */
const weights = [2, 1, 1, 1, 1, 1, 2, 4, 6, 6, 6, 7, 9, 7, 5, 5, 5, 6, 8, 11, 14, 15, 11, 6]
const sum = weights.reduce((all, one) => all + one, 0)

export const HOURS = weights.length

/** The share of a day's casts that falls into an hour. */
export const shareOf = (hour: number): number => (weights[hour] ?? 0) / sum
