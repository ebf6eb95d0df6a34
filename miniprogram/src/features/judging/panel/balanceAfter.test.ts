import { balanceAfter } from './balanceAfter'

const parts = [
  { key: '奋斗故事', works: 2, all: 5 },
  { key: '文化传承', works: 0, all: 3 },
]
const keys: Readonly<Record<string, string>> = { a: '奋斗故事', b: '奋斗故事', c: '文化传承', d: '文化传承' }
const after = (chosen: readonly string[]) =>
  balanceAfter(parts, { counted: ['a', 'b'], chosen }, (entryId) => keys[entryId]).map(({ works }) => works)

test('what is ticked before it is decided counts at once, and what is ticked off no longer', () => {
  expect(after(['a', 'b'])).toEqual([2, 0])
  expect(after(['a', 'b', 'c'])).toEqual([2, 1])
  expect(after(['a', 'c', 'd'])).toEqual([1, 2])
  expect(after([])).toEqual([0, 0])
  expect(after(['a', 'b', 'from nowhere'])).toEqual([2, 0])
})
