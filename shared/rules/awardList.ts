import type { ScoreMix } from '#shared/model/award'
import type { AwardList, FinalRow, MixedWork, ProposedAward, RankedBases } from '#shared/model/results'
import { proposeAwards } from './awards'
import { finalScores } from './finalScore'
import { rankWorks } from './ranking'
import { type Sensitivity, sensitivityOf } from './sensitivity'

/** The table of a contest: with a mix its final scores, without one what is known of each work. */
export const resultRows = (
  mix: ScoreMix | null,
  works: readonly MixedWork[],
  fullMarks: number,
): FinalRow[] => {
  if (mix) return finalScores(mix, works, fullMarks)
  const nothing = { votesPart: 0, juryPart: null, score: null, rank: null, missing: null }
  const byJury = rankedBy(works, ({ jury }) => jury)
  const ranks = new Map(byJury.map(({ entryId, rank }) => [entryId, rank]))
  return works
    .map((work) => ({ ...work, ...nothing, rank: ranks.get(work.entryId) ?? null }))
    .sort((one, other) => place(one) - place(other) || (one.entryId < other.entryId ? -1 : 1))
}

const place = ({ rank }: FinalRow): number => rank ?? Number.MAX_SAFE_INTEGER

/** Who has no value has no rank: nobody wins by votes that were never given. */
const rankedBy = (works: readonly MixedWork[], votesIn: (work: MixedWork) => number | null) => {
  const valued = works.flatMap((work) => {
    const value = votesIn(work)
    return value === null ? [] : [{ entryId: work.entryId, votes: value }]
  })
  valued.sort((one, other) => other.votes - one.votes || (one.entryId < other.entryId ? -1 : 1))
  return rankWorks(valued)
}

const basesOf = (rows: readonly FinalRow[]): RankedBases => ({
  mix: rows.flatMap(({ entryId, rank, score }) =>
    rank === null || score === null ? [] : [{ entryId, rank }],
  ),
  votes: rankedBy(rows, ({ votes }) => (votes > 0 ? votes : null)),
  jury: rankedBy(rows, ({ jury }) => jury),
})

/** The proposal as it follows from the list's own rules, rows and decisions. */
export const proposalOf = ({
  rules,
  rows,
  decisions,
}: Pick<AwardList, 'rules' | 'rows' | 'decisions'>): ProposedAward[] => {
  const known = new Set(rows.map(({ entryId }) => entryId))
  const toUnits = new Set(rules.awards.flatMap(({ awardId, basis }) => (basis === 'unit' ? awardId : [])))
  // A work that is no longer public has nothing, whoever gave it something before.
  const standing = decisions.filter(
    ({ kind, awardId, to }) => kind !== 'give' || toUnits.has(awardId) || known.has(to),
  )
  return proposeAwards(rules.awards, basesOf(rows), standing)
}

/** Between which weights the awards go to the same works; nothing where no award is by the mix. */
export const steadiness = ({ rules, rows, decisions }: AwardList): Sensitivity | null => {
  const { scoreMix, awards } = rules
  if (!scoreMix || !awards.some(({ basis }) => basis === 'mix')) return null
  return sensitivityOf(scoreMix, rows, (other) =>
    Object.fromEntries(
      proposalOf({ rules, rows: other, decisions }).map(({ awardId, to, tied }) => [
        awardId,
        [...to, ...tied],
      ]),
    ),
  )
}
