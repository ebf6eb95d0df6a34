import fc from 'fast-check'
import { type MixWay, mixWays, type ScoreMix } from '#shared/model/award'
import type { MixedWork } from '#shared/model/results'
import { finalScores, mixedParts } from './finalScore'
import { finalScoreText } from './finalScoreText'
import { sensitivityOf } from './sensitivity'

const work = (entryId: string, votes: number, jury: number | null, jurors = jury === null ? 0 : 5) => ({
  ...{ entryId, votes, jury, jurors },
})
const half: ScoreMix = { votes: 50, jury: 50 }
const FULL_MARKS = 1_000
const told = (mix: ScoreMix, works: readonly MixedWork[]) =>
  finalScores(mix, works, FULL_MARKS).map(({ entryId, votesPart, juryPart, score, rank }) => [
    ...[entryId, votesPart, juryPart, score, rank],
  ])

describe('every number on the way', () => {
  const works = [work('a', 300, 800), work('b', 200, 950), work('c', 100, 905)]
  test.each<[MixWay, unknown[]]>([
    [
      'share',
      [
        ['a', 10_000, 8_000, 9_000, 1],
        ['b', 6_667, 9_500, 8_084, 2],
        ['c', 3_333, 9_050, 6_192, 3],
      ],
    ],
    [
      'rank',
      [
        ['b', 5_000, 10_000, 7_500, 1],
        ['a', 10_000, 0, 5_000, 2],
        ['c', 0, 5_000, 2_500, 3],
      ],
    ],
    [
      'minMax',
      [
        ['b', 5_000, 10_000, 7_500, 1],
        ['a', 10_000, 0, 5_000, 2],
        ['c', 0, 7_000, 3_500, 3],
      ],
    ],
  ])('by %s', (way, rows) => expect(told({ ...half, votesBy: way, juryBy: way }, works)).toEqual(rows))

  test('each half its own way, and weights that are not even', () =>
    expect(told({ votes: 40, jury: 60, votesBy: 'rank' }, works)).toEqual([
      ['a', 10_000, 8_000, 8_800, 1],
      ['b', 5_000, 9_500, 7_700, 2],
      ['c', 0, 9_050, 5_430, 3],
    ]))
})

test('below a minimum there is no score, and the rest is measured without it', () => {
  const works = [work('a', 100, 800), work('b', 400, null), work('c', 50, 900, 2), work('d', 5, 1_000)]
  const rows = finalScores({ ...half, leastVotes: 10, leastJurors: 3 }, works, FULL_MARKS)
  expect(rows.map(({ entryId, score, rank, missing }) => [entryId, score, rank, missing])).toEqual([
    ['a', 9_000, 1, null],
    ['b', null, null, 'FEW_JURORS'],
    ['c', null, null, 'FEW_JURORS'],
    ['d', null, null, 'FEW_VOTES'],
  ])
})

test('nobody voted, or everybody the same: no division by nothing', () => {
  expect(told(half, [work('a', 0, 500), work('b', 0, 500)])).toEqual([
    ['a', 0, 5_000, 2_500, 1],
    ['b', 0, 5_000, 2_500, 1],
  ])
  expect(told({ ...half, votesBy: 'minMax', juryBy: 'rank' }, [work('a', 3, 500)])).toEqual([
    ['a', 10_000, 10_000, 10_000, 1],
  ])
  expect(told(half, [])).toEqual([])
})

test('ties are told apart in the declared order, and what is equal then shares a rank', () => {
  const works = [work('a', 50, 1_000), work('b', 100, 500), work('c', 50, 1_000)]
  const ranks = (ties: ScoreMix['ties'] & object) =>
    finalScores({ ...half, ties }, works, FULL_MARKS).map(({ entryId, rank }) => `${entryId}${rank}`)
  expect(ranks([])).toEqual(['a1', 'b1', 'c1'])
  expect(ranks(['jury'])).toEqual(['a1', 'c1', 'b3'])
  expect(ranks(['votes', 'jury'])).toEqual(['b1', 'a2', 'c2'])
})

test('a contest without a vote, or without a jury', () => {
  expect(told({ votes: 0, jury: 100 }, [work('a', 0, 900), work('b', 9, 800)])).toEqual([
    ['a', 0, 9_000, 9_000, 1],
    ['b', 10_000, 8_000, 8_000, 2],
  ])
  expect(told({ votes: 100, jury: 0 }, [work('a', 3, null), work('b', 4, null)])).toEqual([
    ['b', 10_000, null, 10_000, 1],
    ['a', 7_500, null, 7_500, 2],
  ])
})

const mixes = fc.record({
  weight: fc.integer({ min: 0, max: 100 }),
  votesBy: fc.constantFrom(...mixWays),
  juryBy: fc.constantFrom(...mixWays),
})
const someWorks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: FULL_MARKS })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((values) => values.map(([votes, jury], index) => work(`w${index}`, votes, jury)))

test('laws: whole numbers within the scale, order of works is nothing, more is never worse', () =>
  fc.assert(
    fc.property(mixes, someWorks, ({ weight, ...ways }, works) => {
      const mix = { ...ways, votes: weight, jury: 100 - weight }
      const rows = finalScores(mix, works, FULL_MARKS)
      expect(finalScores(mix, [...works].reverse(), FULL_MARKS)).toEqual(rows)
      for (const { votesPart, juryPart, score } of rows)
        for (const value of [votesPart, juryPart, score]) {
          expect(Number.isInteger(value)).toBe(true)
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(10_000)
        }
      for (const one of rows)
        for (const other of rows)
          if (one.votes >= other.votes && (one.jury ?? 0) >= (other.jury ?? 0))
            expect(one.rank).toBeLessThanOrEqual(other.rank ?? 0)
    }),
  ))

describe('sensitivity', () => {
  const firstOf = (rows: readonly { readonly entryId: string; readonly rank: number | null }[]) => ({
    first: rows.filter(({ rank }) => rank === 1).map(({ entryId }) => entryId),
  })
  test('between which weights the winner stays, and who would win beyond', () => {
    const parts = mixedParts(half, [work('a', 100, 600), work('b', 80, 700)], FULL_MARKS)
    // a: 100v + 60j, b: 80v + 70j: they meet where 20v = 10j, at a third.
    expect(sensitivityOf(half, parts, firstOf)).toEqual({
      from: 34,
      to: 100,
      below: { votes: 33, enter: ['b'], leave: ['a'] },
      above: null,
    })
  })
  test('law: within it the same winners, one step outside others', () =>
    fc.assert(
      fc.property(someWorks, fc.integer({ min: 0, max: 100 }), (works, votes) => {
        const mix = { votes, jury: 100 - votes }
        const parts = mixedParts(mix, works, FULL_MARKS)
        const found = sensitivityOf(mix, parts, firstOf)
        const at = (weight: number) =>
          firstOf(finalScores({ votes: weight, jury: 100 - weight, leastJurors: 1 }, works, FULL_MARKS))
        expect(found.from).toBeLessThanOrEqual(votes)
        expect(found.to).toBeGreaterThanOrEqual(votes)
        for (const weight of [found.from, found.to]) expect(at(weight)).toEqual(at(votes))
        if (found.above) expect(at(found.to + 1)).not.toEqual(at(votes))
        if (found.below) expect(at(found.from - 1)).not.toEqual(at(votes))
      }),
      { numRuns: 40 },
    ))
})

test('the formula in one sentence', () => {
  expect(finalScoreText(half)).toBe(
    '总评满分 100 分，保留两位小数：网络投票占 50%，按得票数占最高得票数的比例折成百分；专家评审占 50%，按评委评分占满分的比例折成百分；评分的评委不足 1 位的作品没有总评；总评相同的并列，并列影响获奖时由主办方决定并记录原因。',
  )
  const text = finalScoreText({
    ...{ votes: 40, jury: 60, votesBy: 'rank', leastVotes: 100, leastJurors: 5, ties: ['jury', 'votes'] },
  })
  expect(text).toContain('得票不足 100 票或评分的评委不足 5 位的作品没有总评')
  expect(text).toContain('总评相同的，依次以评委评分高者、得票多者为先，仍相同的并列')
  expect(finalScoreText({ votes: 0, jury: 100 })).not.toContain('网络投票')
})
