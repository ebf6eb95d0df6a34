import type { Award, PanelRule, ScoreMix } from '#shared/model/award'
import type { AwardList } from '#shared/model/results'
import { hebei2020 } from '#shared/presets/hebei2020'
import { proposalOf, resultRows, steadiness } from '#shared/rules/awardList'
import { rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { below, seededRandom } from '../../tests/fixtures/random'
import type { Measured } from '../report'

const ROUNDS = 5
const HALF = 50
const STEPS = 21
const jurors = 30

/** The middle of some rounds. */
const middleOf = (work: () => void): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0
}

/** From sheets to awards as `proposeAwards` works them out: every juror on every work, and awards for half of them. */
const measure = (works: number): Measured[] => {
  const random = seededRandom(works)
  const entryIds = Array.from({ length: works }, (_, index) => `work-${String(index).padStart(5, '0')}`)
  const rule = hebei2020.panels.find(({ purpose }) => purpose === 'jury') as PanelRule
  const mix = hebei2020.scoreMix as ScoreMix
  const points = () => HALF * below(random, STEPS)
  const books = Array.from({ length: jurors }, () => ({
    ...{ recusals: {}, left: null },
    sheets: Object.fromEntries(
      entryIds.map((entryId) => {
        const scores = { theme: points(), content: points() }
        return [entryId, { scores, tick: null, comment: '', version: 1, savedAt: 0, key: '' }]
      }),
    ),
  }))
  const votes = new Map(entryIds.map((entryId) => [entryId, below(random, 100_000)]))
  const scoring = scoringOf(rule)
  const rowsOf = () => {
    const judged = rankPanel(scoring, books, entryIds, null).rows
    const mixed = judged.map(({ entryId, value, readers }) => ({
      ...{ entryId, votes: votes.get(entryId) ?? 0, jury: value, jurors: readers },
    }))
    return resultRows(mix, mixed, scoring.most)
  }
  const awards: Award[] = hebei2020.awards.map((award) => ({
    ...award,
    places: award.places === null ? null : Math.floor((award.places * works) / 150),
  }))
  const list: AwardList = {
    ...{ contestId: 'c', batch: null, decisions: [], proposedAt: 0, rows: rowsOf() },
    rules: { awards, scoreMix: mix, fullMarks: scoring.most, vacancies: 'empty' },
  }
  const name = (what: string) => `results.${works}x${jurors}.${what}`
  return [
    { name: name('scoreMs'), value: middleOf(rowsOf), unit: 'ms', goal: { atMost: 1_000 } },
    { name: name('awardsMs'), value: middleOf(() => proposalOf(list)), unit: 'ms', goal: { atMost: 500 } },
    // Every whole per cent of the weights until a winner changes.
    { name: name('steadyMs'), value: middleOf(() => steadiness(list)), unit: 'ms', goal: { atMost: 5_000 } },
  ]
}

export const measureResults = (sizes: readonly number[]): Measured[] => sizes.flatMap(measure)
