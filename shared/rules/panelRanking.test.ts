import fc from 'fast-check'
import type { PanelRule } from '#shared/model/award'
import { hebei2020 } from '#shared/presets/hebei2020'
import { balanceOf, rankPanel } from './panelRanking'
import { scoringOf } from './panelScoring'

const scoring = scoringOf({ ...(hebei2020.panels[1] as PanelRule), criteria: [] })
const sheet = (score: number) => ({
  scores: { overall: score },
  tick: null,
  comment: '',
  version: 1,
  savedAt: 0,
  key: 'k',
})
const book = (scores: Readonly<Record<string, number>>, more = {}) => ({
  sheets: Object.fromEntries(Object.entries(scores).map(([entryId, score]) => [entryId, sheet(score)])),
  recusals: {},
  left: null,
  ...more,
})

test('the line falls between two values: nobody is tied', () => {
  const { rows, line } = rankPanel(scoring, [book({ a: 900, b: 800, c: 700 })], ['a', 'b', 'c', 'd'], 2)
  expect(rows.map(({ entryId, value, rank, readers }) => [entryId, value, rank, readers])).toEqual([
    ['a', 900, 1, 1],
    ['b', 800, 2, 1],
    ['c', 700, 3, 1],
    ['d', null, null, 0],
  ])
  expect(line).toEqual({ value: 800, above: ['a', 'b'], tied: [], placesLeft: 0 })
})

test('three on the line for one place', () => {
  const { line } = rankPanel(scoring, [book({ a: 900, b: 800, c: 800, d: 800 })], ['a', 'b', 'c', 'd'], 2)
  expect(line).toEqual({ value: 800, above: ['a'], tied: ['b', 'c', 'd'], placesLeft: 1 })
})

test('fewer works than places: all of them, and places are left', () => {
  const { line } = rankPanel(scoring, [book({ a: 900, b: 800 })], ['a', 'b'], 5)
  expect(line).toEqual({ value: 800, above: ['a', 'b'], tied: [], placesLeft: 3 })
})

test('nothing judged yet: no line', () => {
  expect(rankPanel(scoring, [], ['a'], 5).line).toBeNull()
  expect(rankPanel(scoring, [book({ a: 100 })], ['a'], null).line).toBeNull()
})

test('who left has judged nothing, and a recusal takes back its score', () => {
  const recusals = { a: { reason: 'declared' as const, words: '', at: 0 } }
  const books = [
    book({ a: 100, b: 100 }, { left: { at: 1, reason: '生病' } }),
    book({ a: 200, b: 300 }, { recusals }),
    book({ a: 900, b: 500 }),
  ]
  const { rows } = rankPanel(scoring, books, ['a', 'b'], 1)
  expect(rows.map(({ entryId, value, totals }) => [entryId, value, totals])).toEqual([
    ['a', 900, [900]],
    ['b', 400, [500, 300]],
  ])
})

test('laws: above the line is never more than there are places, and who is tied would not fit', () => {
  const scores = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,3}$/),
    fc.integer({ min: 0, max: 20 }).map((steps) => steps * 50),
    { minKeys: 1, maxKeys: 40 },
  )
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 30 }), (given, selects) => {
      const entryIds = Object.keys(given)
      const { rows, line } = rankPanel(scoring, [book(given)], entryIds, selects)
      expect(rows.map(({ entryId }) => entryId).sort()).toEqual([...entryIds].sort())
      if (!line) throw new Error('no line')
      expect(line.above.length + line.placesLeft).toBe(selects)
      if (line.tied.length > 0) expect(line.tied.length).toBeGreaterThan(line.placesLeft)
      for (const entryId of line.above) expect(given[entryId]).toBeGreaterThanOrEqual(line.value)
      for (const entryId of line.tied) expect(given[entryId]).toBe(line.value)
      expect(rankPanel(scoring, [book(given)], [...entryIds].reverse(), selects)).toEqual({ rows, line })
    }),
  )
})

test('balance counts', () => {
  expect(balanceOf(['唐山', '保定', '唐山', '承德'])).toEqual([
    { key: '唐山', works: 2 },
    { key: '保定', works: 1 },
    { key: '承德', works: 1 },
  ])
})
