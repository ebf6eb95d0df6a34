import type { ScoreBook } from '#shared/model/judging'
import { normalised } from './normalised'
import { type Scoring, totalOf } from './panelScoring'

/** What one juror gave one work. */
export interface Reading {
  readonly entryId: string
  readonly personId: string
  /** As it was given, in hundredths. */
  readonly total: number
  /** As it counts: moved where the rule says so, else the same. */
  readonly counted: number
}

export type ReadBook = Pick<ScoreBook, 'sheets' | 'recusals' | 'left'> &
  Partial<Pick<ScoreBook, 'personId' | 'groupId'>>

/** Of the jurors who stayed. A recusal takes back what was given before it. */
export const readingsOf = (scoring: Scoring, books: readonly ReadBook[]): Reading[] => {
  const staying = books.filter(({ left }) => !left)
  const given = staying.map(({ sheets, recusals, groupId = '', personId = '' }) => {
    const works = Object.entries(sheets).flatMap(([entryId, sheet]) => {
      const total = totalOf(scoring, sheet)
      return total === undefined || recusals[entryId] ? [] : [{ entryId, total }]
    })
    return { groupId, personId, works, totals: works.map(({ total }) => total) }
  })
  const { normalisedFrom, most } = scoring
  const counted =
    normalisedFrom === undefined ? given.map(({ totals }) => totals) : normalised(given, normalisedFrom, most)
  return given.flatMap(({ personId, works }, juror) =>
    works.map(({ entryId, total }, at) => ({
      entryId,
      personId,
      total,
      counted: counted[juror]?.[at] ?? total,
    })),
  )
}
