import { chunkSize, chunksOf } from './chunks'

const numbers = (length: number) => Array.from({ length }, (_, index) => index)

test('every item is in one chunk, in order', () => {
  for (const length of [0, 1, chunkSize, chunkSize + 1, 150]) {
    expect(chunksOf(numbers(length)).flatMap(({ items }) => [...items])).toEqual(numbers(length))
  }
})

test('a chunk keeps its start while the list grows, so that what is drawn is kept', () => {
  const before = chunksOf(numbers(30)).map(({ start }) => start)
  expect(
    chunksOf(numbers(60))
      .map(({ start }) => start)
      .slice(0, before.length),
  ).toEqual(before)
})

test.each([1, 2, 3, 4, 6])('a chunk fills its last row of %i', (columns) => {
  expect(chunkSize % columns).toBe(0)
})
