import type { Aggregation, Criterion, PanelMode, PanelRule } from '#shared/model/award'
import type { Scoresheet } from '#shared/model/judging'

/** A panel's rule with nothing left out. */
export interface Scoring {
  readonly mode: PanelMode
  /** Empty where jurors tick. */
  readonly criteria: readonly Criterion[]
  /** Full marks and the smallest step, in hundredths of a point. */
  readonly most: number
  readonly step: number
  readonly aggregation: Aggregation
  /** Left out: what jurors gave counts as they gave it. */
  readonly normalisedFrom?: number
}

const WHOLE = 100
const TEN_POINTS = 1_000
const HALF_A_POINT = 50
/** A tick counts as a whole, in hundredths of a per cent: the mean is the share of ticks. */
const TICKED = 10_000

const overall: Criterion = { criterionId: 'overall', name: '总体评价', weight: WHOLE }

export const scoringOf = (panel: PanelRule): Scoring => {
  const { criteria, purpose, scale = { most: TEN_POINTS, step: HALF_A_POINT } } = panel
  const mode = panel.mode ?? (criteria.length > 0 || purpose === 'jury' ? 'scores' : 'ticks')
  const aggregation = panel.aggregation ?? 'mean'
  if (mode !== 'scores') return { mode, criteria: [], most: TICKED, step: TICKED, aggregation: 'mean' }
  return {
    ...{ mode, criteria: criteria.length > 0 ? criteria : [overall], ...scale, aggregation },
    ...(panel.normalisedFrom !== undefined && { normalisedFrom: panel.normalisedFrom }),
  }
}

type Marks = Pick<Scoresheet, 'scores' | 'tick'>

/** The criterion whose score is not on the scale or is none of the panel's; undefined where all is well. */
export const strayScore = (scoring: Scoring, { scores, tick }: Marks): string | undefined => {
  if (scoring.mode === 'scores' && tick !== null) return 'tick'
  const known = new Set(scoring.criteria.map(({ criterionId }) => criterionId))
  const stray = Object.entries(scores).find(
    ([criterionId, score]) => !known.has(criterionId) || !isOnScale(scoring, score),
  )
  return stray?.[0]
}

export const isOnScale = ({ most, step }: Scoring, score: number): boolean =>
  Number.isInteger(score) && score >= 0 && score <= most && score % step === 0

/** What one juror gives one work, in hundredths; undefined while something is missing. */
export const totalOf = (scoring: Scoring, { scores, tick }: Marks): number | undefined => {
  if (scoring.mode !== 'scores') return tick === null ? undefined : tick ? TICKED : 0
  let sum = 0
  for (const { criterionId, weight } of scoring.criteria) {
    const score = scores[criterionId]
    if (score === undefined) return undefined
    sum += weight * score
  }
  return Math.round(sum / WHOLE)
}

const meanOf = (totals: readonly number[]): number =>
  Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length)

/** Dropping the highest and the lowest needs somebody in between. */
const LEAST_TO_DROP = 3

/** What the jurors together give one work, in hundredths, as it is shown and compared; undefined for nobody's. */
export const aggregated = ({ aggregation }: Scoring, totals: readonly number[]): number | undefined => {
  if (totals.length === 0) return undefined
  const sorted = [...totals].sort((one, other) => one - other)
  if (aggregation === 'dropHighLow' && sorted.length >= LEAST_TO_DROP) return meanOf(sorted.slice(1, -1))
  if (aggregation !== 'median') return meanOf(sorted)
  const middle = Math.floor((sorted.length - 1) / 2)
  return meanOf(sorted.slice(middle, sorted.length - middle))
}
