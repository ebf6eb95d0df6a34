import fc from 'fast-check'
import { placedWorks } from './panelGroups'

const group = (groupId: string, ...categoryIds: string[]) => ({ groupId, name: groupId, categoryIds })
const work = (index: number, categoryId = 'any') => ({ entryId: `work-${index}`, categoryId })
const many = (count: number, categoryId?: string) =>
  Array.from({ length: count }, (_, index) => work(index, categoryId))
const nothing = { before: {}, byHand: {}, seed: 7 }
const sizesOf = (placed: Readonly<Record<string, string>>) => {
  const sizes: Record<string, number> = {}
  for (const groupId of Object.values(placed)) sizes[groupId] = (sizes[groupId] ?? 0) + 1
  return sizes
}

test('by category, and the rest to the group that takes any', () => {
  const works = [work(1, 'film'), work(2, 'song'), work(3, 'film'), work(4, 'essay')]
  const groups = [group('a', 'film'), group('b', 'song'), group('c')]
  expect(placedWorks({ works, groups, ...nothing })).toEqual({
    'work-1': 'a',
    'work-2': 'b',
    'work-3': 'a',
    'work-4': 'c',
  })
})

test('by hand before the category, and what a work has it keeps', () => {
  const groups = [group('a', 'film'), group('b', 'song')]
  const works = [work(1, 'film'), work(2, 'film'), work(3, 'film')]
  const placed = placedWorks({
    works,
    groups,
    before: { 'work-1': 'b' },
    byHand: { 'work-1': 'a', 'work-2': 'b' },
    seed: 7,
  })
  expect(placed).toEqual({ 'work-1': 'b', 'work-2': 'b', 'work-3': 'a' })
})

test('drawn evenly, the same from the same seed, and later works fill the smaller group', () => {
  const groups = [group('a'), group('b')]
  const placed = placedWorks({ works: many(151), groups, ...nothing })
  expect(Object.values(sizesOf(placed)).sort()).toEqual([75, 76])
  expect(placedWorks({ works: many(151).reverse(), groups, ...nothing })).toEqual(placed)
  expect(placedWorks({ works: many(151), groups, ...nothing, seed: 8 })).not.toEqual(placed)
  const grown = placedWorks({ works: many(160), groups, ...nothing, before: placed })
  expect(Object.values(sizesOf(grown))).toEqual([80, 80])
  expect(grown).toMatchObject(placed)
})

test('every work has a group of the panel', () => {
  const category = fc.constantFrom('film', 'song', 'essay')
  fc.assert(
    fc.property(fc.array(category, { maxLength: 40 }), fc.integer(), (categories, seed) => {
      const works = categories.map((one, index) => work(index, one))
      const groups = [group('a', 'film'), group('b', 'song')]
      const placed = placedWorks({ works, groups, before: {}, byHand: {}, seed })
      expect(Object.keys(placed).sort()).toEqual(works.map(({ entryId }) => entryId).sort())
      expect(Object.values(placed).every((one) => one === 'a' || one === 'b')).toBe(true)
    }),
  )
})
