import type { PaperEntry, ScoreBook, Scoresheet } from '#shared/model/judging'
import { type Scoring, totalOf } from './panelScoring'
import { listOf } from './scoreBook'

type Marks = Pick<Scoresheet, 'scores' | 'tick'>
type Sheets = Readonly<Record<string, Marks>>

export interface Cell {
  readonly entryId: string
  readonly criterionId: string
}

/** What a panel that ticks has instead of criteria. */
const TICK = 'tick'

/** The works of a juror's paper, in the order in which the juror's pages and printed sheets have them. */
export const paperWorks = (
  book: Pick<ScoreBook, 'entryIds' | 'recusals' | 'sheets' | 'personId'>,
  isThere: (entryId: string) => boolean,
): { readonly entryId: string; readonly place: number }[] =>
  listOf(book)
    .map((entryId, index) => ({ entryId, place: index + 1 }))
    .filter(({ entryId }) => !book.recusals[entryId] && isThere(entryId))

/** How many works are not read from the paper yet. */
export const leftOnPaper = (scoring: Scoring, entryIds: readonly string[], sheets: Sheets): number =>
  entryIds.filter((entryId) => {
    const marks = sheets[entryId]
    return marks === undefined || totalOf(scoring, marks) === undefined
  }).length

/** Cells that two people have read differently. */
export const paperDifferences = (
  scoring: Scoring,
  entryIds: readonly string[],
  one: Sheets,
  other: Sheets,
): Cell[] =>
  entryIds.flatMap((entryId) => {
    const [first, second] = [one[entryId], other[entryId]]
    if (scoring.mode !== 'scores') return first?.tick === second?.tick ? [] : [{ entryId, criterionId: TICK }]
    return scoring.criteria
      .filter(({ criterionId }) => first?.scores[criterionId] !== second?.scores[criterionId])
      .map(({ criterionId }) => ({ entryId, criterionId }))
  })

/** Of the others who have read all of it, the last. */
export const otherReader = (
  scoring: Scoring,
  entryIds: readonly string[],
  entries: readonly PaperEntry[],
  personId: string,
): PaperEntry | undefined =>
  entries
    .filter((entry) => entry.personId !== personId && leftOnPaper(scoring, entryIds, entry.sheets) === 0)
    .sort((one, another) => another.at - one.at)[0]
