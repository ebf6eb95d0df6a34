import type { MixWay, ScoreMix } from '#shared/model/award'
import type { FinalRow, MixedWork } from '#shared/model/results'

const FULL = 10_000
const WHOLE = 100

/** Half up, exactly: both are whole numbers, and no fraction is ever held. */
const quotient = (above: number, below: number): number => {
  const doubled = 2 * above + below
  return (doubled - (doubled % (2 * below))) / (2 * below)
}

/** What becomes of each value. `most` is what a share is taken of. */
const partsOf = (way: MixWay, values: readonly number[], most: number): ((value: number) => number) => {
  if (way === 'share') return (value) => (most > 0 ? quotient(Math.min(value, most) * FULL, most) : 0)
  const sorted = [...values].sort((one, other) => other - one)
  if (way === 'rank') {
    const places = new Map<number, number>()
    for (const [index, value] of sorted.entries()) if (!places.has(value)) places.set(value, index)
    const last = sorted.length - 1
    return (value) => (last > 0 ? quotient((last - (places.get(value) ?? last)) * FULL, last) : FULL)
  }
  const least = sorted.at(-1) ?? 0
  const span = (sorted[0] ?? 0) - least
  return (value) => (span > 0 ? quotient((value - least) * FULL, span) : FULL)
}

export interface Minimums {
  readonly votes: number
  readonly jurors: number
}

export const minimumsOf = ({ jury, leastVotes, leastJurors }: ScoreMix): Minimums => ({
  votes: leastVotes ?? 0,
  jurors: jury > 0 ? Math.max(1, leastJurors ?? 1) : 0,
})

const missingOf = (work: MixedWork, least: Minimums): FinalRow['missing'] => {
  if (work.votes < least.votes) return 'FEW_VOTES'
  return work.jurors < least.jurors || (least.jurors > 0 && work.jury === null) ? 'FEW_JURORS' : null
}

/** The parts of each work, which no weight changes. Only works that have a score are measured against each other. */
export const mixedParts = (mix: ScoreMix, works: readonly MixedWork[], fullMarks: number): FinalRow[] => {
  const least = minimumsOf(mix)
  const rows = works.map((work) => ({ ...work, missing: missingOf(work, least) }))
  const measured = rows.filter(({ missing }) => missing === null)
  const votes = measured.map((row) => row.votes)
  const values = measured.flatMap(({ jury }) => jury ?? [])
  const mostVotes = votes.reduce((most, value) => Math.max(most, value), 0)
  const votesPart = partsOf(mix.votesBy ?? 'share', votes, mostVotes)
  const juryPart = partsOf(mix.juryBy ?? 'share', values, fullMarks)
  return rows.map((row) => ({
    ...row,
    votesPart: row.missing ? 0 : votesPart(row.votes),
    juryPart: row.missing || row.jury === null ? null : juryPart(row.jury),
    score: null,
    rank: null,
  }))
}

/** Above zero where `one` stands behind `other`; zero for a tie. */
const byScore =
  ({ ties = [] }: Pick<ScoreMix, 'ties'>) =>
  (one: FinalRow, other: FinalRow): number => {
    const first = (other.score ?? -1) - (one.score ?? -1)
    if (first !== 0 || one.score === null) return first
    for (const part of ties) {
      const difference = (other[part] ?? -1) - (one[part] ?? -1)
      if (difference !== 0) return difference
    }
    return 0
  }

/** Weighs the parts and ranks: best first, ties share a rank and stand in the order of their ids. */
export const weighed = (mix: ScoreMix, parts: readonly FinalRow[]): FinalRow[] => {
  const compare = byScore(mix)
  const scored = parts.map((row) => ({
    ...row,
    score:
      row.missing === null
        ? quotient(mix.votes * row.votesPart + mix.jury * (row.juryPart ?? 0), WHOLE)
        : null,
  }))
  scored.sort((one, other) => compare(one, other) || (one.entryId < other.entryId ? -1 : 1))
  let before: FinalRow | undefined
  return scored.map((row, index) => {
    const isTied = before !== undefined && compare(before, row) === 0
    const ranked = { ...row, rank: row.score === null ? null : isTied ? (before?.rank ?? null) : index + 1 }
    before = ranked
    return ranked
  })
}

/** The final score of every work, by the declared formula. `fullMarks` is the panel's scale. */
export const finalScores = (mix: ScoreMix, works: readonly MixedWork[], fullMarks: number): FinalRow[] =>
  weighed(mix, mixedParts(mix, works, fullMarks))
