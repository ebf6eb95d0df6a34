import type { PublicAward } from '#shared/model/results'
import { besides, givenAwards, shownWorks } from './showcase'

const winner = (id: string, more = {}) => ({
  ...{ id, number: id.slice(-3), title: `作品${id}`, author: '何静', unit: '', category: '', figures: null },
  ...more,
})
const award = (awardId: string, winners: PublicAward['winners'], more = {}): PublicAward => ({
  ...{ awardId, name: awardId, basis: 'jury', winners },
  ...more,
})
const awards = [
  award('first', [winner('w-001')]),
  award('second', []),
  award('popular', [winner('w-003'), winner('w-001')]),
  award('units', [winner('u-1', { number: '', title: '沧州示范局' })], { basis: 'unit' }),
]
const cards = [{ entryId: 'w-001', cover: 'cloud://1.jpg', orientation: 'portrait' as const, seconds: 61 }]

test('works stand in the order of the list; one that was taken down keeps its line and has no picture', () => {
  expect(shownWorks(awards, cards).map((work) => [work.awardId, work.entryId, work.cover])).toEqual([
    ['first', 'w-001', 'cloud://1.jpg'],
    ['popular', 'w-003', ''],
    ['popular', 'w-001', 'cloud://1.jpg'],
  ])
})

test('an award that nobody has is not named; of an award to units the units are', () => {
  expect(givenAwards(awards).map(({ awardId, winners, units }) => [awardId, winners, units])).toEqual([
    ['first', 1, []],
    ['popular', 2, []],
    ['units', 1, ['沧州示范局']],
  ])
})

test('beside a work stand the others, each once', () => {
  const works = shownWorks(awards, cards)
  expect(besides(works, 'w-001')).toMatchObject({
    ...{ awardIds: ['first', 'popular'], place: 0, total: 2, previous: null },
    next: { entryId: 'w-003' },
  })
  expect(besides(works, 'w-003')).toMatchObject({ place: 1, previous: { entryId: 'w-001' }, next: null })
  expect(besides(works, 'u-1')).toBeUndefined()
})
