import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** China has one zone and no summer time. Functions run in UTC, phones anywhere: neither is ever asked. */
const BEIJING_MINUTES = 8 * 60

const beijing = (at: number) => dayjs.utc(at).utcOffset(BEIJING_MINUTES)

// A cast asks for its day and the next several times, dayjs takes ten microseconds each, and all casts of a day get
// the same answers: the last ones are kept.
const KEPT = 16

const remembered = <Answer>(answer: (day: string, startsAt: number) => Answer) => {
  const kept = new Map<string, Answer>()
  return (day: string, startsAt = 0): Answer => {
    const key = `${day} ${startsAt}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const fresh = answer(day, startsAt)
    if (kept.size >= KEPT) kept.clear()
    kept.set(key, fresh)
    return fresh
  }
}

/** The instant at which a day begins. */
export const startOfDay = remembered((day, startsAt) =>
  dayjs.utc(day, 'YYYY-MM-DD').subtract(BEIJING_MINUTES, 'minute').add(startsAt, 'minute').valueOf(),
)

const dayAfter = remembered((day) => dayjs.utc(day).add(1, 'day').format('YYYY-MM-DD'))

export const nextDay = (day: string): string => dayAfter(day)

let last = { day: '', startsAt: 0, from: 0, to: 0 }

/**
 * The day that an instant belongs to, as YYYY-MM-DD, in Beijing time. A day may begin later than midnight:
 * with `startsAt` = 600 the instant 09:59 still belongs to the day before.
 */
export const dayOf = (at: number, startsAt = 0): string => {
  const isLast = last.from <= at && at < last.to && last.startsAt === startsAt
  if (!isLast) {
    const day = beijing(at).subtract(startsAt, 'minute').format('YYYY-MM-DD')
    last = { day, startsAt, from: startOfDay(day, startsAt), to: startOfDay(nextDay(day), startsAt) }
  }
  return last.day
}

/** An instant written as a clock in Beijing shows it: `2020-11-26 00:00` or `2020-11-26 00:00:01`. */
export const instantOf = (clock: string): number =>
  dayjs.utc(clock).subtract(BEIJING_MINUTES, 'minute').valueOf()

/** dayjs tokens, Beijing time: `clockText(at, 'M月D日 HH:mm')`. */
export const clockText = (at: number, format = 'YYYY-MM-DD HH:mm:ss'): string => beijing(at).format(format)
