import fc from 'fast-check'
import { markThresholds } from '#shared/model/ruling'
import { findMarks, type SeenSlip } from './marks'

let slips = 0
const slip = (part: Partial<SeenSlip>): SeenSlip => ({
  slipId: `s-${++slips}`,
  voter: `v-${slips}`,
  castAt: 1_000 * slips,
  lines: [{ entryId: 'a', votes: 1 }],
  isNew: false,
  ...part,
})
const many = (count: number, partOf: (index: number) => Partial<SeenSlip>) =>
  Array.from({ length: count }, (_, index) => slip(partOf(index)))
const kinds = (list: SeenSlip[]) => findMarks('c', list, markThresholds).map(({ kind }) => kind)

// People come when they like, and vote for different works.
const anyTime = (index: number) =>
  Math.floor(600_000 * Math.abs((Math.sin(index * 12.9898) * 43_758.5453) % 1))

const crowd = (count: number) =>
  many(count, (index) => ({
    castAt: anyTime(index),
    lines: [{ entryId: `w-${index % 9}`, votes: 1 + (index % 3) }],
  }))

test('a crowd that votes for many works is no mark', () => {
  expect(kinds(crowd(300))).toEqual([])
})

test('casts of one account within a minute', () => {
  const own = many(8, (index) => ({
    voter: 'same',
    castAt: 5_000 * index,
    lines: [{ entryId: `w-${index}`, votes: 1 }],
  }))
  const [mark] = findMarks('c', [...crowd(20), ...own], markThresholds)
  expect(mark).toMatchObject({
    kind: 'burst',
    entryId: null,
    accounts: 1,
    votes: 8,
    measured: 8,
    threshold: 8,
  })
  expect(kinds(own.slice(1))).toEqual([])
})

test('many accounts for one work alone; new ones are said to be new', () => {
  const uneven = (index: number) => ({ castAt: anyTime(index) })
  expect(kinds(many(40, uneven))).toEqual(['oneWork'])
  expect(kinds(many(40, (index) => ({ ...uneven(index), isNew: true })))).toEqual(['oneWork', 'newAccounts'])
  expect(kinds([...crowd(60), ...many(40, uneven)])).toEqual([])
})

test('different accounts at the same distance', () => {
  const regular = many(20, (index) => ({ castAt: 2_000 * index + (index % 3) * 40 }))
  expect(kinds(regular)).toEqual(['rhythm'])
  expect(kinds(many(60, () => ({ castAt: 0 })))).not.toContain('rhythm')
})

test('one range of addresses for one work', () => {
  const school = many(40, (index) => ({ castAt: anyTime(index), origin: 'x' }))
  expect(kinds([...crowd(60), ...school])).toEqual(['address'])
})

test('accounts that WeChat ranks high, beside those of the work that it was asked about', () => {
  const ranked = (count: number, risk: number) => many(count, () => ({ castAt: anyTime(slips), risk }))
  expect(kinds([...crowd(60), ...ranked(10, 3), ...ranked(10, 0)])).toEqual(['risk'])
  expect(kinds([...crowd(60), ...ranked(9, 4)])).toEqual([])
  expect(kinds([...crowd(60), ...ranked(10, 3), ...ranked(11, 2)])).toEqual([])
})

test('whatever comes in, marks name slips that are there, and the same slips make the same marks', () => {
  const seen = fc.record({
    voter: fc.constantFrom('a', 'b', 'c', 'd'),
    castAt: fc.integer({ min: 0, max: 50_000 }),
    entryId: fc.constantFrom('x', 'y'),
    isNew: fc.boolean(),
  })
  const low = {
    ...markThresholds,
    burstCasts: 2,
    oneWorkAccounts: 2,
    newAccounts: 2,
    rhythmCasts: 3,
    addressAccounts: 2,
    riskAccounts: 2,
  }
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 30 }), (list) => {
      const own = list.map(({ entryId, ...rest }) =>
        slip({ ...rest, origin: 'o', lines: [{ entryId, votes: 1 }] }),
      )
      const marks = findMarks('c', own, low)
      expect(findMarks('c', [...own].reverse(), low).map(({ markId }) => markId).length).toBe(marks.length)
      expect(new Set(marks.map(({ markId }) => markId)).size).toBe(marks.length)
      const ids = new Set(own.map(({ slipId }) => slipId))
      for (const { slipIds } of marks) expect(slipIds.every((id) => ids.has(id))).toBe(true)
    }),
  )
})
