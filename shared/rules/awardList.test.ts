import type { FinalRow, MixedWork } from '#shared/model/results'
import { hebei2020 } from '#shared/presets/hebei2020'
import { wenzhou2024 } from '#shared/presets/wenzhou2024'
import { proposalOf, resultRows, steadiness } from './awardList'
import { mixedParts } from './finalScore'
import { rankPanel } from './panelRanking'
import { scoringOf } from './panelScoring'

const FULL_MARKS = 1_000
const mix = { votes: 50, jury: 50 }
const JURORS = 30

/** The same numbers on every machine. */
const pseudo = (seed: number, below: number) => ((seed * 7_919 + 104_729) % 15_485_863) % below

const idsOf = (works: number) => Array.from({ length: works }, (_, index) => `w${index}`)

/** Thirty jurors who have all scored every work. */
const booksOf = (works: number) =>
  Array.from({ length: JURORS }, (_, juror) => ({
    sheets: Object.fromEntries(
      idsOf(works).map((entryId, index) => {
        const scores = Object.fromEntries(
          ['theme', 'content'].map((one, at) => [one, 500 + 50 * pseudo(index * 61 + juror * 7 + at, 11)]),
        )
        return [entryId, { scores, tick: null, comment: '', version: 1, savedAt: 0, key: 'k' }]
      }),
    ),
    recusals: {},
    left: null,
  }))

const rulesOf = (places: number) => ({
  awards: hebei2020.awards.map((award) => ({ ...award, places: award.places && award.places * places })),
  scoreMix: mix,
  fullMarks: FULL_MARKS,
  vacancies: 'next' as const,
})

test.each([
  [150, 1_000],
  [2_000, 10_000],
])('%i works by 30 jurors: scores, awards and sensitivity', (works, atMostMs) => {
  const panel = hebei2020.panels[1]
  if (!panel) throw new Error('no jury')
  const books = booksOf(works)
  const began = performance.now()
  const { rows: judged } = rankPanel(scoringOf(panel), books, idsOf(works), null)
  const mixed: MixedWork[] = judged.map(({ entryId, value, readers }, index) => ({
    ...{ entryId, jury: value, jurors: readers, votes: pseudo(index * 13, 100_000) },
  }))
  const rows = resultRows(mix, mixed, FULL_MARKS)
  const scoredMs = performance.now() - began
  const list = { rules: rulesOf(Math.floor(works / 150)), rows, decisions: [] }
  const proposed = proposalOf(list)
  const proposedMs = performance.now() - began - scoredMs
  const steady = steadiness({ ...list, contestId: 'c', batch: null, proposedAt: 0 })
  const allMs = performance.now() - began
  process.stdout.write(
    `${works} × ${JURORS}: scored in ${scoredMs.toFixed(1)} ms, awards in ${proposedMs.toFixed(1)} ms, with sensitivity ${allMs.toFixed(0)} ms\n`,
  )
  expect(rows.map(({ rank }) => rank).at(0)).toBe(1)
  expect(proposed.flatMap(({ to }) => to).length).toBeLessThanOrEqual(110 * Math.floor(works / 150))
  expect(steady?.from).toBeLessThanOrEqual(50)
  expect(steady?.to).toBeGreaterThanOrEqual(50)
  expect(allMs).toBeLessThan(atMostMs)
})

test('without a mix the table is the jury’s, and nobody has a final score', () => {
  const works: MixedWork[] = [
    { entryId: 'a', votes: 0, jury: 700, jurors: 3 },
    { entryId: 'b', votes: 0, jury: 900, jurors: 3 },
    { entryId: 'c', votes: 0, jury: null, jurors: 0 },
  ]
  const rows: FinalRow[] = resultRows(null, works, FULL_MARKS)
  expect(rows.map(({ entryId, rank, score }) => [entryId, rank, score])).toEqual([
    ['b', 1, null],
    ['a', 2, null],
    ['c', null, null],
  ])
  const rules = {
    awards: wenzhou2024.awards,
    scoreMix: null,
    fullMarks: FULL_MARKS,
    vacancies: 'empty' as const,
  }
  expect(proposalOf({ rules, rows, decisions: [] })[0]).toMatchObject({ to: ['b', 'a'], placesLeft: 1 })
  const list = { rules, rows, decisions: [], contestId: 'c', batch: null, proposedAt: 0 }
  expect(steadiness(list)).toBeNull()
})

test('nobody wins by votes that were never given', () => {
  const works: MixedWork[] = idsOf(3).map((entryId) => ({ entryId, votes: 0, jury: 800, jurors: 5 }))
  const { awards } = rulesOf(1)
  const rows = resultRows(mix, works, FULL_MARKS)
  const proposed = proposalOf({ rules: { ...rulesOf(1), awards }, rows, decisions: [] })
  expect(proposed.find(({ awardId }) => awardId === 'popular')).toMatchObject({ to: [], placesLeft: 10 })
})

test('the parts are the ones that the score is made of', () => {
  const works: MixedWork[] = [{ entryId: 'a', votes: 10, jury: 800, jurors: 5 }]
  const [part] = mixedParts(mix, works, FULL_MARKS)
  expect(resultRows(mix, works, FULL_MARKS)[0]).toMatchObject({
    votesPart: part?.votesPart,
    juryPart: part?.juryPart,
    score: 9_000,
  })
})
