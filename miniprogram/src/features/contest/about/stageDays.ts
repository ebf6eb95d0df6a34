import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import { isFixed } from '#shared/rules/stages'

/** Whole days read as days; the end is the last instant that still counts. Undated stages keep the notice's words. */
export const stageDays = ({ opensAt, closesAt, wording }: Stage): string => {
  if (wording !== undefined) return wording
  const wholeDays = clockText(opensAt, 'HH:mm') === '00:00' && clockText(closesAt, 'HH:mm') === '00:00'
  const format = wholeDays ? 'M月D日' : 'M月D日 HH:mm'
  const [begin, end] = [clockText(opensAt, format), clockText(wholeDays ? closesAt - 1 : closesAt, format)]
  return begin === end ? begin : `${begin} – ${end}`
}

export const stageStanding = (stage: Stage, now: number): 'over' | 'open' | 'coming' => {
  if (now >= stage.closesAt) return 'over'
  return isFixed(stage) && now >= stage.opensAt ? 'open' : 'coming'
}
