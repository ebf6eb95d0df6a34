import { dayOf, nextDay, startOfDay } from '#shared/lib/day'
import type { CurveDay, CurvePoint } from '#shared/model/curve'

const HOUR_MS = 3_600_000

/** The hour of the day in Beijing. */
export const hourOf = (at: number): number => Math.floor((at - startOfDay(dayOf(at))) / HOUR_MS)

/** What is kept of a work as points, as far as the public may see it: hours that were over by `until`. */
export const curvePoints = (days: readonly CurveDay[], until: number): CurvePoint[] =>
  days
    .flatMap(({ day, hours }) =>
      Object.entries(hours).map(([hour, votes]) => ({
        at: startOfDay(day) + (Number(hour) + 1) * HOUR_MS,
        votes,
      })),
    )
    .filter(({ at }) => at <= until)
    .sort((one, other) => one.at - other.at)

export interface Gain {
  readonly from: number
  readonly votes: number
}

/** What was gained in each stretch that ends at one of `ends`; `ends` in the order of time. */
const gains = (points: readonly CurvePoint[], ends: readonly number[], from: number): Gain[] => {
  const at = (instant: number) => points.filter((point) => point.at <= instant).at(-1)?.votes ?? 0
  return ends.map((end, index) => {
    const begin = ends[index - 1] ?? from
    // Votes that were annulled leave a stretch below nothing; a bar cannot show that.
    return { from: begin, votes: Math.max(0, at(end) - at(begin)) }
  })
}

/** Votes a day, from the first day with any to the day of `until`. */
export const gainsByDay = (points: readonly CurvePoint[], until: number): Gain[] => {
  const [first] = points
  if (!first) return []
  const ends: number[] = []
  const firstDay = dayOf(first.at - 1)
  for (let day = firstDay; startOfDay(day) < until; day = nextDay(day)) ends.push(startOfDay(nextDay(day)))
  return gains(points, ends, startOfDay(firstDay))
}

/** Votes an hour of the day that begins at `from`. */
export const gainsByHour = (points: readonly CurvePoint[], from: number): Gain[] =>
  gains(
    points,
    Array.from({ length: 24 }, (_, hour) => from + (hour + 1) * HOUR_MS),
    from,
  )
