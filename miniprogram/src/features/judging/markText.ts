import type { Scoring } from '#shared/rules/panelScoring'

const ticks = {
  ticks: { yes: '推荐', no: '不推荐' },
  passFail: { yes: '合格', no: '不合格' },
} as const

/** What the two answers of a panel that does not give points are called. */
export const tickWords = (mode: 'ticks' | 'passFail') => ticks[mode]

/** One juror's mark for a work, as short as it can be said. */
export const markText = ({ mode }: Scoring, total: number): string => {
  if (mode === 'scores') return (total / 100).toFixed(2)
  return total > 0 ? ticks[mode].yes : ticks[mode].no
}
