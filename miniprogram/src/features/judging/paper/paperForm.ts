import { halfWidth } from '#shared/lib/halfWidth'
import { pointsText } from '#shared/rules/panelText'

/** What was read from one work's row: a score as it was typed, by criterion, or a tick. */
export interface PaperRow {
  readonly typed: Readonly<Record<string, string>>
  readonly tick: boolean | null
}

interface PaperMarks {
  readonly scores: Readonly<Record<string, number>>
  readonly tick: boolean | null
}

const POINT = 100

/** 8 or 8.5, with digits of any width; nothing for what is no score. */
export const readPoints = (text: string): number | undefined => {
  const plain = halfWidth(text).trim().replace('。', '.')
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * POINT) : undefined
}

export const rowOf = (marks: PaperMarks | null): PaperRow => ({
  typed: Object.fromEntries(
    Object.entries(marks?.scores ?? {}).map(([criterionId, score]) => [criterionId, pointsText(score)]),
  ),
  tick: marks?.tick ?? null,
})

/** What of it is on the scale; `isOnScale` is the panel's rule. */
export const marksOf = (
  { typed, tick }: PaperRow,
  isOnScale: (score: number) => boolean,
): { readonly scores: Record<string, number>; readonly tick: boolean | null } => {
  const scores: Record<string, number> = {}
  for (const [criterionId, text] of Object.entries(typed)) {
    const score = readPoints(text)
    if (score !== undefined && isOnScale(score)) scores[criterionId] = score
  }
  return { scores, tick }
}
