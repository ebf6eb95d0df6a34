import { clockText } from '#shared/lib/day'
import type { Stage, StageRight } from '#shared/model/stage'
import { isFixed } from '#shared/rules/stages'

export const rightNames: Readonly<Record<StageRight, string>> = {
  enter: '投稿',
  edit: '修改作品',
  review: '审核',
  shortlist: '评入围',
  vote: '投票',
  judge: '评审',
  publicise: '公示',
  object: '提异议',
  show: '展播',
}

export interface StageBar {
  readonly stage: Stage
  /** Hundredths of the whole line, from its left. */
  readonly from: number
  readonly width: number
  readonly isOpen: boolean
}

export interface Timeline {
  readonly bars: readonly StageBar[]
  /** Where now stands, if it stands on the line. */
  readonly now: number | undefined
}

/** A bar of a minute could not be seen. */
const LEAST_WIDTH = 2

/** All stages on one line, as a picture draws them. */
export const timelineOf = (stages: readonly Stage[], now: number): Timeline => {
  if (stages.length === 0) return { bars: [], now: undefined }
  const begins = Math.min(...stages.map(({ opensAt }) => opensAt))
  const ends = Math.max(begins + 1, ...stages.map(({ closesAt }) => closesAt))
  const place = (at: number) => Math.min(100, Math.max(0, ((at - begins) / (ends - begins)) * 100))
  const bars = stages.map((stage) => {
    const from = Math.min(place(stage.opensAt), 100 - LEAST_WIDTH)
    const width = Math.max(LEAST_WIDTH, place(stage.closesAt) - from)
    return { stage, from, width, isOpen: isFixed(stage) && stage.opensAt <= now && now < stage.closesAt }
  })
  return { bars, now: begins <= now && now <= ends ? place(now) : undefined }
}

/** “10月15日—11月15日”, with hours only where they are not midnights. */
export const spanText = ({ opensAt, closesAt, wording }: Stage): string => {
  if (wording !== undefined) return wording
  const isMidnight = (at: number) => clockText(at, 'HH:mm') === '00:00'
  const year = (at: number) =>
    clockText(at, 'YYYY') === clockText(opensAt, 'YYYY') ? '' : clockText(at, 'YYYY年')
  const begin = `${clockText(opensAt, 'YYYY年M月D日')}${isMidnight(opensAt) ? '' : clockText(opensAt, ' HH:mm')}`
  const last = isMidnight(closesAt) ? closesAt - 1 : closesAt
  return `${begin}—${year(last)}${clockText(last, 'M月D日')}${isMidnight(closesAt) ? '' : clockText(closesAt, ' HH:mm')}`
}
