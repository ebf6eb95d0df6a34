import fc from 'fast-check'
import type { Award } from '#shared/model/award'
import type { AwardDecision, RankedBases } from '#shared/model/results'
import { hebei2020 } from '#shared/presets/hebei2020'
import { quanzong } from '#shared/presets/quanzong'
import { wenzhou2024 } from '#shared/presets/wenzhou2024'
import { openTies, proposeAwards } from './awards'

type Decided = Pick<AwardDecision, 'kind' | 'awardId' | 'to'>
const give = (awardId: string, to: string): Decided => ({ kind: 'give', awardId, to })
const recall = (to: string): Decided => ({ kind: 'recall', awardId: '', to })

const several = <Item>(many: number, make: (index: number) => Item) =>
  Array.from({ length: many }, (_, index) => make(index))
const w = (index: number) => `w${index}`
const inOrder = (indexes: readonly number[]) =>
  indexes.map((index, place) => ({ entryId: w(index), rank: place + 1 }))
const upTo = (many: number, from = 0) => several(many, (index) => from + index)

const winnersIn = (
  awards: readonly Award[],
  ranked: RankedBases,
  decisions: readonly Decided[] = [],
): Record<string, readonly string[]> =>
  Object.fromEntries(proposeAwards(awards, ranked, decisions).map(({ awardId, to }) => [awardId, to]))
const sizes = (winners: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(winners).map(([awardId, to]) => [awardId, to.length]))

describe('河北: 125 of 150', () => {
  // The final score's best is w0; the public's favourites are the other way round.
  const ranked = { mix: inOrder(upTo(150)), votes: inOrder(upTo(150).reverse()) }
  const chosen = upTo(15, 60).map((index) => give('creative', w(index)))

  test('before staff choose, every place but theirs is filled', () => {
    const winners = winnersIn(hebei2020.awards, ranked)
    expect(sizes(winners)).toEqual({
      ...{ first: 5, second: 10, third: 20, excellent: 15, popular: 10, creative: 0, memorial: 50 },
      organisation: 0,
    })
  })

  test('with 创新 by staff’s choice the table comes out', () => {
    const units = [give('organisation', 'unit-1'), give('organisation', 'unit-2')]
    const winners = winnersIn(hebei2020.awards, ranked, [...chosen, ...units])
    expect(winners).toEqual({
      first: upTo(5).map(w),
      second: upTo(10, 5).map(w),
      third: upTo(20, 15).map(w),
      excellent: upTo(15, 35).map(w),
      popular: upTo(10, 140).reverse().map(w),
      creative: upTo(15, 60).map(w),
      // 50 to 59, and on after what staff chose.
      memorial: [...upTo(10, 50), ...upTo(40, 75)].map(w),
      organisation: ['unit-1', 'unit-2'],
    })
    const works = Object.entries(winners).flatMap(([awardId, to]) => (awardId === 'organisation' ? [] : to))
    expect([works.length, new Set(works).size]).toEqual([125, 125])
  })

  test('the public’s favourite that has a grade leaves 最具人气 to the next', () => {
    const winners = winnersIn(hebei2020.awards, { ...ranked, votes: inOrder(upTo(150)) })
    expect(winners.popular).toEqual(upTo(10, 50).map(w))
  })

  test('a winner is recalled: everybody below moves up, and nobody has two', () => {
    const winners = winnersIn(hebei2020.awards, ranked, [...chosen, recall(w(2))])
    expect(winners.first).toEqual([0, 1, 3, 4, 5].map(w))
    expect(winners.second?.at(-1)).toBe(w(15))
    expect(Object.values(winners).flat()).not.toContain(w(2))
    expect(Object.values(winners).flat()).toHaveLength(125)
  })
})

test('全总: 100 of 100, every finalist has a grade', () => {
  const winners = winnersIn(quanzong.awards, { mix: inOrder(upTo(100)) })
  expect(sizes(winners)).toEqual({
    special: 3,
    first: 10,
    second: 20,
    third: 30,
    excellent: 37,
    organisation: 0,
  })
  expect(Object.values(winners).flat()).toEqual(upTo(100).map(w))
})

test('温州: by the jury alone, 68 and no more', () => {
  const winners = winnersIn(wenzhou2024.awards, {
    jury: inOrder(upTo(90)),
    votes: inOrder(upTo(90).reverse()),
  })
  expect(sizes(winners)).toEqual({ first: 3, second: 6, third: 9, excellent: 50, organisation: 0 })
  expect(Object.values(winners).flat()).toEqual(upTo(68).map(w))
})

describe('ties at an edge', () => {
  const awards: Award[] = [
    { awardId: 'first', name: '一等奖', places: 2, basis: 'mix', group: 'grade' },
    { awardId: 'second', name: '二等奖', places: 2, basis: 'mix', group: 'grade' },
  ]
  const mix = [
    { entryId: 'a', rank: 1 },
    ...['b', 'c', 'd'].map((entryId) => ({ entryId, rank: 2 })),
    { entryId: 'e', rank: 5 },
  ]
  test('three for one place: nobody has it, and staff are shown who', () => {
    const proposed = proposeAwards(awards, { mix }, [])
    expect(proposed).toEqual([
      { awardId: 'first', to: ['a'], given: [], tied: ['b', 'c', 'd'], placesLeft: 1 },
      { awardId: 'second', to: [], given: [], tied: ['b', 'c', 'd'], placesLeft: 2 },
    ])
    expect(openTies(proposed)).toEqual(['first', 'second'])
  })
  test('decided for one of them, the others stand in the next award', () => {
    const proposed = proposeAwards(awards, { mix }, [give('first', 'c')])
    expect(proposed.map(({ to }) => to)).toEqual([
      ['c', 'a'],
      ['b', 'd'],
    ])
    expect(openTies(proposed)).toEqual([])
  })
  test('left empty on record', () => {
    const leave = { kind: 'leaveEmpty', awardId: 'first', to: '' } as const
    const [first] = proposeAwards(awards, { mix }, [leave])
    expect(first).toMatchObject({ to: ['a'], tied: [], placesLeft: 1 })
  })
})

test('more places than works: what is there, and the rest open', () => {
  const [first] = proposeAwards(hebei2020.awards, { mix: inOrder([0, 1]) }, [])
  expect(first).toMatchObject({ to: ['w0', 'w1'], placesLeft: 3 })
})

test('given another award of the group, or taken back, it has that one alone', () => {
  const ranked = { mix: inOrder(upTo(20)) }
  const two = [give('creative', w(9)), give('first', w(9))]
  expect(winnersIn(hebei2020.awards, ranked, two)).toMatchObject({
    creative: [],
    first: [9, 0, 1, 2, 3].map(w),
  })
  const back = [give('creative', w(9)), { kind: 'withhold', awardId: 'creative', to: w(9) } as const]
  expect(winnersIn(hebei2020.awards, ranked, back).creative).toEqual([])
})

test('laws: never over-filled, never two of a group, nobody better is passed over', () => {
  const awards: Award[] = [
    ...hebei2020.awards.map((award) => ({ ...award, places: award.places && Math.ceil(award.places / 5) })),
    { awardId: 'bonus', name: '另一组', places: 3, basis: 'votes', group: 'other' },
  ]
  const ids = fc.integer({ min: 0, max: 29 }).map(w)
  const ranks = fc
    .array(fc.integer({ min: 1, max: 12 }), { minLength: 30, maxLength: 30 })
    .map((levels) =>
      levels
        .map((rank, index) => ({ entryId: w(index), rank }))
        .sort((one, other) => one.rank - other.rank || (one.entryId < other.entryId ? -1 : 1)),
    )
  const decisions = fc.array(
    fc.record({
      kind: fc.constantFrom('give', 'withhold', 'leaveEmpty', 'recall' as const),
      awardId: fc.constantFrom(
        ...awards.filter(({ basis }) => basis !== 'unit').map(({ awardId }) => awardId),
      ),
      to: ids,
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(ranks, ranks, decisions, (mix, votes, decided) => {
      const proposed = proposeAwards(awards, { mix, votes }, decided as Decided[])
      const recalled = decided.filter(({ kind }) => kind === 'recall').map(({ to }) => to)
      const byGroup = new Map<string, string[]>()
      for (const [index, { awardId, to, placesLeft, tied }] of proposed.entries()) {
        const { places, group, basis } = awards[index] as Award
        expect(to.length).toBeLessThanOrEqual(places ?? to.length)
        if (places !== null) expect(to.length + placesLeft).toBe(places)
        expect(to.filter((one) => recalled.includes(one))).toEqual([])
        if (tied.length > 0) expect(tied.length).toBeGreaterThan(placesLeft)
        byGroup.set(group, [...(byGroup.get(group) ?? []), ...to])
        if (basis !== 'mix') continue
        const won = new Set(
          (byGroup.get(group) ?? []).concat(
            proposed.flatMap(({ given }) => given),
            recalled,
          ),
        )
        const withheld = decided.filter((one) => one.kind === 'withhold' && one.awardId === awardId)
        const last = mix
          .filter(({ entryId }) => to.includes(entryId) && !proposed[index]?.given.includes(entryId))
          .at(-1)
        const better = mix.filter(({ entryId, rank }) => rank < (last?.rank ?? 0) && !won.has(entryId))
        expect(better.filter(({ entryId }) => !withheld.some((one) => one.to === entryId))).toEqual([])
      }
      for (const works of byGroup.values()) expect(new Set(works).size).toBe(works.length)
    }),
  )
})
