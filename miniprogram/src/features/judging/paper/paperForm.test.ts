import { marksOf, readPoints, rowOf } from './paperForm'

const onScale = (score: number) => score <= 1_000 && score % 50 === 0

test.each([
  ['8', 800],
  ['8.5', 850],
  ['８．５', 850],
  ['8。5', 850],
  [' 10 ', 1_000],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['8.', undefined],
  ['八', undefined],
])('%s is %s', (text, score) => expect(readPoints(text)).toBe(score))

test('what is not on the scale is not entered, and what was entered is read again', () => {
  const row = { typed: { idea: '8.5', craft: '8.3', theme: '11' }, tick: null }
  const marks = marksOf(row, onScale)
  expect(marks).toEqual({ scores: { idea: 850 }, tick: null })
  expect(rowOf(marks)).toEqual({ typed: { idea: '8.5' }, tick: null })
  expect(rowOf(null)).toEqual({ typed: {}, tick: null })
})
