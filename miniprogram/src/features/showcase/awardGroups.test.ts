import { awardGroups, isGrand } from './awardGroups'
import type { ShownAward, ShownWork } from './useShowcase'

const award = (awardId: string, winners: number, basis: ShownAward['basis'] = 'jury'): ShownAward => ({
  ...{ awardId, name: awardId, basis, winners, units: basis === 'unit' ? ['某局'] : [] },
})
const work = (awardId: string, entryId: string) => ({ awardId, entryId }) as ShownWork

const awards = [award('first', 1), award('units', 1, 'unit'), award('second', 3), award('third', 2)]
const works = [
  work('first', 'a'),
  ...['b', 'c', 'd'].map((id) => work('second', id)),
  ...['e', 'f'].map((id) => work('third', id)),
]
const shape = (count: number) =>
  awardGroups(awards, works.slice(0, count)).map((group) => [group.award.awardId, group.works.length])

test('awards stand in their order, as far as their works are there', () => {
  expect(shape(0)).toEqual([])
  expect(shape(1)).toEqual([
    ['first', 1],
    ['units', 0],
  ])
  expect(shape(3)).toEqual([
    ['first', 1],
    ['units', 0],
    ['second', 2],
  ])
  expect(shape(6).at(-1)).toEqual(['third', 2])
})

test('only a first award of few works is shown large', () => {
  const [first, , second] = awardGroups(awards, works)
  expect([first && isGrand(0, first), second && isGrand(2, second)]).toEqual([true, false])
  expect(isGrand(0, { award: award('first', 5), works: [] })).toBe(false)
  expect(isGrand(0, { award: award('units', 1, 'unit'), works: [] })).toBe(false)
})
