import type { Scoring } from '#shared/rules/panelScoring'
import { tickWords } from '#shared/rules/panelText'

/** One juror's mark for a work, as short as it can be said. */
export const markText = ({ mode }: Scoring, total: number): string => {
  if (mode === 'scores') return (total / 100).toFixed(2)
  return total > 0 ? tickWords(mode).yes : tickWords(mode).no
}
