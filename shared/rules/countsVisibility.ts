import { clockText, dayOf, startOfDay } from '#shared/lib/day'
import type { CountsVisibility } from '#shared/model/contest'
import type { CountsReveal } from '#shared/model/ranking'
import { tieText } from './ranking'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * What the public is shown of the count now. `frozen` is the count of an earlier batch that says so; `revealing` is as
 * much of the last one as staff have shown, from the last place up.
 */
export type CountsState = 'live' | 'at-times' | 'hidden' | 'frozen' | 'revealing' | 'revealed'

export const countsState = (
  { mode, frozenFrom }: CountsVisibility,
  reveal: Pick<CountsReveal, 'finishedAt'> | null,
  now: number,
): CountsState => {
  if (reveal) return reveal.finishedAt === null ? 'revealing' : 'revealed'
  if (mode === 'hidden') return 'hidden'
  return frozenFrom !== null && frozenFrom <= now ? 'frozen' : mode
}

const instantsAround = (times: readonly number[], now: number): number[] => {
  const midnight = startOfDay(dayOf(now))
  return [-DAY_MS, 0, DAY_MS].flatMap((days) => times.map((time) => midnight + days + time * MINUTE_MS))
}

/** The set time that has come last. */
export const lastTimeAt = ({ times }: Pick<CountsVisibility, 'times'>, now: number): number =>
  Math.max(...instantsAround(times, now).filter((at) => at <= now), Number.NEGATIVE_INFINITY)

/** When the public sees a newer count; null where no time is set, or the count stands still before it. */
export const nextTimeAt = (visibility: CountsVisibility, now: number): number | null => {
  const { times, frozenFrom } = visibility
  const next = Math.min(...instantsAround(times, now).filter((at) => at > now))
  return Number.isFinite(next) && (frozenFrom === null || next < frozenFrom) ? next : null
}

/** May a count that was made now replace the one that the public saw last, at `publishedAt`? */
export const mayPublish = (
  visibility: CountsVisibility,
  state: CountsState,
  publishedAt: number,
  now: number,
) =>
  state === 'live' ||
  state === 'revealed' ||
  (state === 'at-times' && publishedAt < lastTimeAt(visibility, now))

const minuteText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const modeText = ({ mode, times }: CountsVisibility): string => {
  if (mode === 'live') return '票数和榜单随计票实时公开。'
  if (mode === 'hidden') return '投票期间不公布票数和名次，结果由主办方揭晓。'
  return `每天 ${times.map(minuteText).join('、')} 公布当时的票数和榜单，其他时间显示的是上一次公布的数。`
}

/** One sentence a line, from the same data that the server decides by. */
export const countsText = (visibility: CountsVisibility): string[] => {
  const { mode, frozenFrom } = visibility
  const lines = [modeText(visibility)]
  if (mode !== 'hidden' && frozenFrom !== null) {
    lines.push(
      `${clockText(frozenFrom, 'YYYY年M月D日 HH:mm')} 起榜单冻结，停在那时最后一批计票；之后的票照常记下，结果由主办方揭晓。`,
    )
  }
  return [...lines, tieText, '每个人总能看到自己投出的票。']
}
